package com.carbon254.spark.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that a user sees in an output folder, folders included; the workplace is left out. */
record Snapshot(SortedMap<String, String> entries) {

    static Snapshot of(Path root) {
        SortedMap<String, String> entries = new TreeMap<>();
        if (!Files.exists(root)) {
            return new Snapshot(entries);
        }
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(path -> !path.equals(root))
                    .filter(path -> !path.startsWith(root.resolve(Workplace.NAME)))
                    .forEach(path -> entries.put(Ground.slashes(root.relativize(path)), content(path)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new Snapshot(entries);
    }

    /** The entries that are no folders: git knows no empty ones. */
    SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>(entries);
        files.values().removeIf("(folder)"::equals);
        return files;
    }

    private static String content(Path path) {
        try {
            return switch (Ground.standing(path)) {
                case FOLDER -> "(folder)";
                case FILE -> Files.readString(path);
                case OTHER -> "(link to " + Files.readSymbolicLink(path) + ")";
                case MISSING, BLOCKED -> throw new IllegalStateException(path + " vanished");
            };
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
