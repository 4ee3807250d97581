package com.carbon254.spark.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of {@code golden/} whose name is a sentence: {@code in/} holds environments, {@code out/} what the program
 * makes of them, and {@code show}, where it exists, the paths that the scenario is about.
 *
 * @param folder the folder
 */
public record Scenario(Path folder) {

    /** What the program says, if it says anything; all of a refused scenario. */
    public static final String REPORT = "report.txt";

    private static final Path ALL = Path.of("golden");
    private static final String IN = "in";
    private static final String OUT = "out/";
    private static final String SHOW = "show";

    /** All scenarios, sorted. */
    public static List<Scenario> all() {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(Scenario::new)
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * The product's own platform: what the guide, the contract with the code of jobs and the page for GitOps describe, and
     * what the engines run. Whatever a test takes for granted about jobs and environments stands there, never in the
     * folder environments, which belongs to whoever has cloned it.
     */
    public static Scenario platform() {
        return called("the-guide-holds-for-three-environments");
    }

    /** The scenario of this name. */
    public static Scenario called(String name) {
        return new Scenario(ALL.resolve(name));
    }

    /** The environments. */
    public Path in() {
        return folder.resolve(IN);
    }

    /** The files of the environments, as the report calls them: {@code in/base.yaml}. */
    public NavigableSet<String> inputs() {
        return below(IN);
    }

    /** The committed output: {@code report.txt}, {@code dev/kustomization.yaml}. */
    public NavigableSet<String> outputs() {
        return below("out").stream()
                .map(file -> file.substring(OUT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One committed file of the output. */
    public CommittedFile output(String path) {
        return new CommittedFile(folder.resolve(OUT + path), Golden.ofThisRun());
    }

    /** Whether this file of the output is one that the scenario is about. */
    public boolean isShown(String path) {
        return shown().isEmpty() || shown().contains(path);
    }

    /** The paths that the scenario is about; empty if it is about all. */
    public NavigableSet<String> shown() {
        Path show = folder.resolve(SHOW);
        if (!Files.exists(show)) {
            return new TreeSet<>();
        }
        try {
            return new TreeSet<>(Files.readAllLines(show));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The files that have no role in a scenario. */
    public List<String> strays() {
        return below("").stream()
                .filter(file ->
                        !file.matches("in/((jobs(/[^/]+)?|alerts|sealed/[^/]+|manifests(/[^/]+)?)/)?[^/]+\\.yaml"
                                + "|in/dashboards/[^/]+\\.json|in/images\\.lock|out/.+|show"))
                .toList();
    }

    private NavigableSet<String> below(String name) {
        Path start = folder.resolve(name);
        if (!Files.exists(start)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The sentence. */
    @Override
    public String toString() {
        return String.valueOf(folder.getFileName()).replace('-', ' ');
    }
}
