package com.carbon254.spark.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that lists every scenario as an example: its sentence, what its files set, and what comes of them. */
final class ExamplesPage {

    private static final String INTRODUCTION = """
            # Examples

            <!-- Made from the folders of golden/; edits are lost. -->

            Small environments with the output that was approved for them, each about one thing. A title leads to the environment
            files; `out/` beside them has the manifests, or the report of what was refused. Copy what you need: every line is
            rendered in each run of the tests.
            """;

    private static final Pattern KEY = Pattern.compile("(?m)^(\\w+):");
    private static final Pattern RULE = Pattern.compile("(?m): (?:error|danger): .*\\[([a-z-]+)]$");
    /** What nearly every environment needs, and so tells nothing of one. */
    private static final List<String> USUAL = List.of("cluster", "extends", "namespace", "silence", "spark");

    private ExamplesPage() {}

    /** The page as it is committed. */
    static String write() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        table(page, "Rendered", "what it shows", false);
        table(page, "Refused", "by the rules", true);
        return page.toString();
    }

    private static void table(StringBuilder page, String title, String outcome, boolean refused) {
        page.append("\n## ").append(title).append("\n\n");
        page.append("| example | sets | ").append(outcome).append(" |\n|---|---|---|\n");
        for (Scenario scenario : Scenario.all()) {
            if (isRefused(scenario) == refused) {
                page.append("| [")
                        .append(sentence(scenario))
                        .append("](../../../golden/")
                        .append(Listing.name(scenario.folder()))
                        .append("/in) | ")
                        .append(codes(keys(scenario)))
                        .append(" | ")
                        .append(refused ? rules(scenario) : shows(scenario))
                        .append(" |\n");
            }
        }
    }

    private static boolean isRefused(Scenario scenario) {
        return scenario.outputs().equals(new TreeSet<>(List.of(Scenario.REPORT)));
    }

    private static String sentence(Scenario scenario) {
        String words = scenario.toString();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static NavigableSet<String> keys(Scenario scenario) {
        NavigableSet<String> keys = new TreeSet<>();
        for (String file : scenario.inputs()) {
            String[] steps = file.split("/", -1);
            if (steps.length > 2) {
                // The files of a folder are jobs, or what a team adds without a key.
                keys.add(steps[1].equals("jobs") ? "jobs" : steps[1] + "/");
            } else {
                KEY.matcher(read(scenario.folder().resolve(file))).results().forEach(key -> keys.add(key.group(1)));
            }
        }
        USUAL.forEach(keys::remove);
        return keys;
    }

    private static String shows(Scenario scenario) {
        if (scenario.shown().isEmpty()) {
            return "whole trees";
        }
        return codes(scenario.shown().stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Each leads to its section. */
    private static String rules(Scenario scenario) {
        return RULE
                .matcher(read(scenario.folder().resolve("out").resolve(Scenario.REPORT)))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(rule -> "[`" + rule + "`](rules.md#" + rule + ")")
                .collect(Collectors.joining(", "));
    }

    private static String codes(NavigableSet<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
