package com.carbon254.spark.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An edit of environment files, as a test writes it down:
 *
 * <pre>{@code
 * in prod
 * replace prod.yaml
 * -  retention: 90d
 * +  retention: 30d
 * add jobs/new.yaml
 * +description: ...
 * remove jobs/old.yaml
 * rename jobs/a.yaml jobs/b.yaml
 * }</pre>
 *
 * @param environment the environment that is looked at
 * @param steps what is done, in order
 */
record EnvironmentEdit(String environment, List<Step> steps) {

    /** One step: a verb, one or two files, the lines that go and those that come. */
    private record Step(List<String> words, List<String> old, List<String> now) {

        private Step(String line) {
            this(List.of(line.split(" ")), new ArrayList<>(), new ArrayList<>());
        }

        private void apply(Path folder) throws IOException {
            Path file = folder.resolve(words.get(1));
            switch (words.get(0)) {
                case "replace" -> Files.writeString(file, replaced(Files.readString(file)));
                case "add" -> Files.writeString(made(file), block(now));
                case "remove" -> Files.delete(file);
                case "rename" -> Files.move(file, made(folder.resolve(words.get(2))));
                default -> throw new IllegalArgumentException("no such step: " + words);
            }
        }

        /** A file, in a folder that is there. */
        private static Path made(Path file) throws IOException {
            Files.createDirectories(file.resolveSibling("."));
            return file;
        }

        private String replaced(String text) {
            String wanted = block(old);
            int at = ("\n" + text).indexOf("\n" + wanted);
            if (old.isEmpty()) {
                return text + block(now);
            }
            if (at < 0 || ("\n" + text).indexOf("\n" + wanted, at + 1) >= 0) {
                throw new IllegalArgumentException("these lines do not stand exactly once:\n" + wanted);
            }
            return text.substring(0, at) + block(now) + text.substring(at + wanted.length());
        }

        private static String block(List<String> lines) {
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        }
    }

    static EnvironmentEdit parse(String text) {
        String environment = "prod";
        List<Step> steps = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith("in ")) {
                environment = line.substring(3);
            } else if (line.startsWith("-")) {
                steps.get(steps.size() - 1).old().add(line.substring(1));
            } else if (line.startsWith("+")) {
                steps.get(steps.size() - 1).now().add(line.substring(1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                steps.add(new Step(line));
            }
        }
        return new EnvironmentEdit(environment, steps);
    }

    /** Copies a folder and edits the copy. */
    void apply(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            for (Step step : steps) {
                step.apply(to);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
