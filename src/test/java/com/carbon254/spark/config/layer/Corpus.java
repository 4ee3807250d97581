package com.carbon254.spark.config.layer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Environment files for the tests: good ones, and bad ones that are called after their one fault. */
final class Corpus {

    private static final Path FOLDER = Path.of("src/test/resources/environments-corpus");

    private Corpus() {}

    static List<Path> good() {
        return list(FOLDER.resolve("good"));
    }

    static List<Path> bad() {
        return list(FOLDER.resolve("bad"));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("[.]yaml$", "");
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
