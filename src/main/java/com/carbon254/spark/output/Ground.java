package com.carbon254.spark.output;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands on disk below the output folder, looked at name by name, so that no symbolic link is ever followed out of
 * it. The folder itself may be a link: that is its owner's choice.
 *
 * @param root the output folder, as the user wrote it
 */
record Ground(Path root) {

    /** What stands at a path. */
    enum Standing {
        /** Nothing. */
        MISSING,
        /** A plain file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** Something that is neither file nor folder, a symbolic link above all. */
        OTHER,
        /** Something that is no folder stands where a folder would have to be. */
        BLOCKED
    }

    /**
     * A look at a path.
     *
     * @param standing what is there
     * @param at the path that says so: the one that was asked for, or the one above it that blocks it
     */
    record Sight(Standing standing, String at) {}

    /** Looks at a file of ours. */
    Sight look(OutputPath path) throws IOException {
        return look(path.text());
    }

    /** Looks at a path below the output folder. */
    Sight look(String path) throws IOException {
        for (String folder : OutputPath.folders(path)) {
            Standing standing = standing(root.resolve(folder));
            if (standing == Standing.MISSING) {
                return new Sight(standing, folder);
            }
            if (standing != Standing.FOLDER) {
                return new Sight(standing == Standing.FILE ? Standing.BLOCKED : standing, folder);
            }
        }
        return new Sight(standing(root.resolve(path)), path);
    }

    /** The innermost folder above a path that exists. */
    Path nearestFolder(OutputPath path) throws IOException {
        Path nearest = root;
        for (String folder : path.folders()) {
            if (standing(root.resolve(folder)) != Standing.FOLDER) {
                return nearest;
            }
            nearest = root.resolve(folder);
        }
        return nearest;
    }

    /** What stands at a path of the disk, links not followed. */
    static Standing standing(Path path) throws IOException {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) {
                return Standing.FOLDER;
            }
            return attributes.isRegularFile() ? Standing.FILE : Standing.OTHER;
        } catch (NoSuchFileException nothing) {
            return Standing.MISSING;
        }
    }

    /** Whether a file has this content, byte for byte. */
    boolean holds(OutputPath path, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = path.below(root);
        return Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** The text of a file. What is not UTF-8 is replaced, never an exception: the reader will not understand it. */
    static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The folders in the output folder that may be environments. */
    NavigableSet<String> folders() throws IOException {
        NavigableSet<String> names = new TreeSet<>();
        if (!Files.isDirectory(root)) {
            return names;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(root)) {
            for (Path child : children) {
                String name = child.getFileName().toString();
                if (OutputPath.isEnvironment(name) && standing(child) == Standing.FOLDER) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** Everything at and below a folder, as paths below the output folder. */
    NavigableSet<String> below(String folder) throws IOException {
        NavigableSet<String> paths = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(root.resolve(folder))) {
            walk.forEach(path -> paths.add(slashes(root.relativize(path))));
        }
        return paths;
    }

    /** A path below the output folder as the user would type it. */
    String show(String path) {
        return slashes(root.resolve(path));
    }

    /** A path of the disk as the user would type it. */
    static String slashes(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
