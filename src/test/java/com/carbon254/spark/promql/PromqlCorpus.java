package com.carbon254.spark.promql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Expressions that Prometheus takes and such that it refuses. */
public final class PromqlCorpus {

    static final Path BAD = Path.of("src/test/resources/promql/bad.txt");
    static final String BAD_HEADER =
            "# Expressions that Prometheus refuses: one a line, then a tab, the column, and what we say.\n";
    private static final Path GOOD = Path.of("src/test/resources/promql/good.txt");

    private PromqlCorpus() {}

    /** What it takes. */
    public static Stream<String> good() {
        return lines(GOOD);
    }

    /** What it refuses. */
    public static Stream<String> bad() {
        return lines(BAD).map(line -> line.split("\t", 2)[0]);
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
