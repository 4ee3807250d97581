package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.UserCommand;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** The words for what can go wrong in the output folder. Paths are as the user would type them. */
final class OutputFindings {

    private static final String NOTHING_WRITTEN = "nothing was written";

    private OutputFindings() {}

    static Finding badPath(String folder, String path) {
        return finding(
                Rule.OUTPUT_PATH,
                folder,
                "\"" + path + "\" is no path of a generated file",
                OutputPath.ALLOWED,
                "rename what the file is called after");
    }

    static Finding sameButForCase(String path, String other) {
        return finding(
                Rule.OUTPUT_PATH,
                path,
                "differs from \"" + other + "\" in upper and lower case only",
                "some disks take them for one file",
                "rename what one of them is called after, or delete it if it is no longer generated");
    }

    static Finding fileAndFolder(String path, String below) {
        return finding(
                Rule.OUTPUT_PATH,
                path,
                "is a file, and the folder of \"" + below + "\"",
                "a path is one of them",
                "rename what one of them is called after");
    }

    static Finding notPlain(String path) {
        return finding(
                Rule.OUTPUT_PATH,
                path,
                "is a symbolic link, or something else that is neither file nor folder",
                "generated files are written into plain folders only",
                "remove it, or move it away");
    }

    static Finding inTheWay(String path, String wanted) {
        return finding(
                Rule.OUTPUT_FOREIGN,
                path,
                "is in the way of \"" + wanted + "\", and not all of it was written by this program",
                "what others wrote is never replaced",
                "move it away");
    }

    static Finding foreign(String path) {
        return finding(
                Rule.OUTPUT_FOREIGN,
                path,
                "was not written by this program, and is not what it would write here",
                "what others wrote is never replaced",
                "move it away, or delete it if it may be replaced");
    }

    static Finding brokenInventory(String inventory, String line) {
        return finding(
                Rule.OUTPUT_INVENTORY,
                inventory,
                "\"" + line + "\" is no file of this folder",
                OutputPath.ALLOWED,
                "restore the inventory from git, or remove the line");
    }

    static Finding brokenJournal(String journal, String workplace) {
        return finding(
                Rule.OUTPUT_JOURNAL,
                journal,
                "is not a whole journal",
                "an interrupted run leaves one that the next run can carry out",
                "delete the folder \"" + workplace + "\" and run again");
    }

    static Finding busy(String root) {
        return finding(
                Rule.OUTPUT_BUSY,
                root,
                "another run is writing this folder",
                "one run at a time may",
                "wait for it, and run again");
    }

    static Finding rootIsNoFolder(String root) {
        return finding(
                Rule.OUTPUT_WRITABLE,
                root,
                "is not a folder",
                "the output goes to a folder",
                "move it away, or name another output folder");
    }

    static Finding notOurs(String folder, String problem) {
        return place(folder, problem, "name an empty folder, or one that is not there yet");
    }

    static Finding foreignFolder(String folder, String file) {
        return place(
                folder,
                "holds \"" + file + "\" and no tree of an earlier run",
                "name an empty folder, or one that is not there yet");
    }

    static Finding oneTree(String folder) {
        return place(folder, "is the tree of one environment", "name the folder above it");
    }

    private static Finding place(String folder, String problem, String remedy) {
        return finding(
                Rule.OUTPUT_PLACE,
                folder,
                problem,
                "the output goes to a folder of its own, with a tree for each environment",
                remedy);
    }

    static Finding readOnly(String folder) {
        return finding(
                Rule.OUTPUT_WRITABLE,
                folder,
                "cannot be written to",
                NOTHING_WRITTEN,
                "give yourself the right to write into this folder, and run again");
    }

    /** A fault of the disk; what it leaves behind depends on whether the swap was decided. */
    static Finding disk(String root, FileSystemException fault, boolean decided) {
        String other = fault.getOtherFile();
        String path = other == null ? Objects.requireNonNullElse(fault.getFile(), root) : other;
        return finding(
                Rule.OUTPUT_WRITABLE,
                path,
                "the disk refuses: " + reason(fault),
                decided ? "the new files are complete but not all in their places" : NOTHING_WRITTEN,
                decided ? "repair this and run again: the next run finishes it" : "repair this and run again");
    }

    static Finding missing(String path) {
        return stale(path, "is missing");
    }

    static Finding differing(String path) {
        return stale(path, "is not what the environments give");
    }

    static Finding leftOver(String path) {
        return stale(path, "is no longer generated");
    }

    static Finding unfinished(String journal) {
        return stale(journal, "belongs to a run that was interrupted");
    }

    private static Finding stale(String path, String problem) {
        return finding(
                Rule.OUTPUT_FRESH,
                path,
                problem,
                "the output folder holds exactly what the environments give",
                "run " + UserCommand.here() + " and commit what it writes");
    }

    private static String reason(FileSystemException fault) {
        if (fault instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (fault instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return Objects.requireNonNullElse(fault.getReason(), fault.getClass().getSimpleName());
    }

    private static Finding finding(Rule rule, String path, String problem, String allowed, String remedy) {
        return new Finding(rule, Place.of(path.replace('\\', '/')), "", problem, allowed, remedy);
    }
}
