package com.carbon254.spark.output;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.output.Ground.Standing;
import com.carbon254.spark.output.Plan.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Changes the tree on disk in three acts: {@link #stage} writes all that is new beside it, {@link #decide} makes the
 * journal stand, {@link #carryOut} does what the journal says. Killed before the second, nothing has happened; killed
 * after it, the third is taken up again, by any run, as often as it takes.
 */
final class Swap {

    private final Ground ground;
    private final Workplace workplace;
    private final FileSteps steps;

    Swap(Ground ground, Workplace workplace, FileSteps steps) {
        this.ground = ground;
        this.workplace = workplace;
        this.steps = steps;
    }

    /** Why a journal cannot be carried out, as far as this shows beforehand. */
    List<Finding> obstacles(Journal journal) throws IOException {
        List<Finding> findings = new ArrayList<>();
        NavigableSet<Path> folders = new TreeSet<>();
        for (Journal.Entry entry : journal.entries()) {
            Ground.Sight sight = ground.look(entry.path());
            if (entry.fate() == Fate.WRITTEN && sight.standing() == Standing.OTHER) {
                findings.add(OutputFindings.notPlain(ground.show(sight.at())));
            }
            folders.add(ground.nearestFolder(entry.path()));
        }
        folders.stream()
                .filter(folder -> !Files.isWritable(folder))
                .forEach(folder -> findings.add(OutputFindings.readOnly(Ground.slashes(folder))));
        return findings;
    }

    /** Removes what is staged for no journal: what a run leaves whose swap was not decided, or is done. */
    void tidy() throws IOException {
        steps.delete(workplace.draft());
        if (Ground.standing(workplace.staged()) == Standing.FOLDER) {
            for (Path file : children(workplace.staged())) {
                steps.delete(file);
            }
            steps.delete(workplace.staged());
        }
    }

    /** Writes the new content and the draft of the journal beside the tree, and waits until the disk has them. */
    void stage(Journal journal, List<PlannedFile> changes) throws IOException {
        NavigableMap<OutputPath, String> contents = new TreeMap<>();
        changes.forEach(file -> contents.put(file.path(), file.content()));
        steps.createFolder(workplace.staged());
        List<Path> written = new ArrayList<>();
        for (int entry = 0; entry < journal.entries().size(); entry++) {
            Journal.Entry step = journal.entries().get(entry);
            if (step.fate() == Fate.WRITTEN) {
                written.add(write(workplace.staged(entry), contents.getOrDefault(step.path(), "")));
            }
        }
        written.add(write(workplace.draft(), journal.toString()));
        written.add(workplace.staged());
        steps.force(written);
    }

    /** Makes the journal stand. From here on the new tree is the tree. */
    void decide() throws IOException {
        steps.move(workplace.draft(), workplace.journal());
        steps.force(List.of(workplace.folder()));
    }

    /** Does what the journal says, as far as it is not done yet, and removes the journal. */
    void carryOut(Journal journal) throws IOException {
        for (OutputPath path : journal.removed()) {
            if (ground.look(path).standing() == Standing.FILE) {
                steps.delete(path.below(ground.root()));
            }
        }
        removeEmptyFolders(journal);
        for (int entry = 0; entry < journal.entries().size(); entry++) {
            if (journal.entries().get(entry).fate() == Fate.WRITTEN) {
                put(workplace.staged(entry), journal.entries().get(entry).path());
            }
        }
        forceFolders(journal);
        steps.delete(workplace.journal());
    }

    /** What is no longer staged is in its place already. */
    private void put(Path staged, OutputPath path) throws IOException {
        if (Ground.standing(staged) == Standing.FILE) {
            steps.createFolder(ground.root().resolve(path.folder()));
            steps.move(staged, path.below(ground.root()));
        }
    }

    private void removeEmptyFolders(Journal journal) throws IOException {
        NavigableSet<String> needed = folders(journal.written());
        for (String folder : folders(journal.removed()).descendingSet()) {
            Path path = ground.root().resolve(folder);
            if (!needed.contains(folder) && isFolder(folder) && children(path).isEmpty()) {
                steps.delete(path);
            }
        }
    }

    private void forceFolders(Journal journal) throws IOException {
        NavigableSet<String> changed = folders(journal.written());
        changed.addAll(folders(journal.removed()));
        List<Path> folders = new ArrayList<>(List.of(ground.root()));
        for (String folder : changed) {
            if (isFolder(folder)) {
                folders.add(ground.root().resolve(folder));
            }
        }
        steps.force(folders);
    }

    private Path write(Path file, String content) throws IOException {
        steps.write(file, content.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static NavigableSet<String> folders(List<OutputPath> paths) {
        NavigableSet<String> folders = new TreeSet<>();
        paths.forEach(path -> folders.addAll(path.folders()));
        return folders;
    }

    private boolean isFolder(String folder) throws IOException {
        return ground.look(folder).standing() == Standing.FOLDER;
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        Collections.sort(children);
        return children;
    }
}
