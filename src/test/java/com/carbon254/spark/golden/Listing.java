package com.carbon254.spark.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What stands directly in a folder of test resources, sorted, so that cases run in one order everywhere. */
public final class Listing {

    private Listing() {}

    /** Files and folders. */
    public static Stream<Path> of(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last part of a path. */
    public static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
