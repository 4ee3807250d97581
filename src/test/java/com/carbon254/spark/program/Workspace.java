package com.carbon254.spark.program;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder like the root of a clone: {@code environments/} with the product's own platform and, if it is wanted, the
 * {@code generated/} that goes with them.
 *
 * @param root the folder
 */
record Workspace(Path root) {

    /** With the environments alone. */
    static Workspace fresh(Path root) throws IOException {
        copy(Scenario.platform().in(), root.resolve("environments"));
        return new Workspace(root);
    }

    /** With the trees of an earlier run. */
    static Workspace generated(Path root) throws IOException {
        Path trees = Files.createTempDirectory("trees");
        GeneratorRuns.write(Scenario.platform(), trees);
        copy(trees, root.resolve("generated"));
        return fresh(root);
    }

    /** The content of each file that the platform gives, as this process makes it. */
    static SortedMap<String, String> expected(Path work) throws IOException {
        return generated(Files.createTempDirectory(work, "expected")).contents();
    }

    Program program() {
        return Program.in(root);
    }

    Path environment(String file) {
        return root.resolve("environments").resolve(file);
    }

    /** Replaces a text that stands in a file of the environments. */
    void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(environment(file));
        if (!text.contains(old)) {
            throw new IllegalArgumentException(file + " does not hold " + old);
        }
        Files.writeString(environment(file), text.replace(old, now));
    }

    /** The paths of all generated files, as the program names them, sorted. */
    List<String> files() throws IOException {
        return List.copyOf(contents().keySet());
    }

    /** The content of each generated file; the program's own workplace is left out. */
    SortedMap<String, String> contents() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : generatedFiles()) {
            contents.put(name(file), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    /** What a user or a tool can see of each generated file: its content and when it was written. */
    SortedMap<String, String> looks() throws IOException {
        SortedMap<String, String> looks = contents();
        looks.replaceAll((name, content) -> modified(root.resolve(name)) + content);
        return looks;
    }

    private List<Path> generatedFiles() throws IOException {
        Path generated = root.resolve("generated");
        if (!Files.exists(generated)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(generated)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(generated.resolve(".synth")))
                    .toList();
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String modified(Path file) {
        try {
            return Files.getLastModifiedTime(file) + "\n";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Without the program's own workplace, as in a clone. */
    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve(".synth")))
                    .toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
