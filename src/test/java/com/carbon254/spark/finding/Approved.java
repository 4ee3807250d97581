package com.carbon254.spark.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Findings that a person has read and approved, in a file beside the input that gives them. {@code -Dgolden.update}
 * writes them anew, to be read again, and fails all the same.
 */
public final class Approved {

    private Approved() {}

    /** What is expected where these lines came out. */
    public static String lines(Path file, String lines) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, lines);
                return "-Dgolden.update wrote " + file;
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands directly in a folder, by name. */
    public static Stream<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file or folder's own name. */
    public static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
