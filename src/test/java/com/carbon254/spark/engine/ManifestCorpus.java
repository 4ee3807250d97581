package com.carbon254.spark.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The manifests that our own schema check is tested with: one fault each, or none. */
final class ManifestCorpus {

    /** Our check finds one fault in each of these. */
    static final Path WRONG = Path.of("src", "test", "resources", "wrong-manifests");

    /** Our check finds nothing in these. */
    static final Path RIGHT = Path.of("src", "test", "resources", "right-manifests");

    /** All of them that live in a namespace live in this one. */
    static final String NAMESPACE = "data-platform";

    private static final Path TAKEN = Path.of("src", "test", "resources", "engine", "taken-by-the-api-server.txt");

    private ManifestCorpus() {}

    /** The manifests of a folder, sorted by name. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the manifest is about: its file name without number and extension. */
    static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("^[0-9]+-", "").replaceFirst("\\.yaml$", "");
    }

    /** The names of the wrong manifests that an API server takes; the file says why each is wrong all the same. */
    static List<String> takenByTheApiServer() throws IOException {
        return Files.readAllLines(TAKEN).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }
}
