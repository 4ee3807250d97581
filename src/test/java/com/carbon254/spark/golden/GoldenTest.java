package com.carbon254.spark.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.layer.BuiltInDefaults;
import com.carbon254.spark.pipeline.Generator;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.userdata.OwnFolder;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds what the program makes of the environments in {@code golden/} against what was approved. */
@OwnFolder
@Tag(Golden.TAG)
final class GoldenTest {

    @TestFactory
    Stream<DynamicContainer> scenario() {
        return Scenario.all().stream()
                .map(scenario -> DynamicContainer.dynamicContainer(
                        scenario.toString(), Stream.of(scenario).flatMap(GoldenTest::tests)));
    }

    @Test
    void thereAreScenarios() {
        assertThat(Scenario.all()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void aRunThatRewritesFilesIsNoTest() {
        assertThat(Golden.ofThisRun())
                .as("what differed is rewritten; run again without -D" + Golden.SWITCH)
                .isEqualTo(Golden.COMPARE);
    }

    private static Stream<DynamicTest> tests(Scenario scenario) {
        SortedMap<String, String> made = made(scenario);
        return Stream.concat(files(scenario, made), Stream.of(usage(scenario, made)));
    }

    private static Stream<DynamicTest> files(Scenario scenario, SortedMap<String, String> made) {
        NavigableSet<String> all = new TreeSet<>(made.keySet());
        all.addAll(scenario.outputs());
        return all.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    String text = made.get(file);
                    if (text == null) {
                        scenario.output(file).isNoLongerMade();
                    } else {
                        scenario.output(file).holds(text);
                    }
                }));
    }

    private static SortedMap<String, String> made(Scenario scenario) {
        Generator.Outcome outcome = GeneratorRuns.of(scenario);
        SortedMap<String, String> made = new TreeMap<>();
        if (!outcome.report().findings().isEmpty()) {
            made.put(Scenario.REPORT, outcome.report().lines());
        }
        outcome.trees()
                .forEach(tree -> tree.files().forEach((path, text) -> {
                    String file = tree.environment() + "/" + path;
                    if (scenario.isShown(file)) {
                        made.put(file, text);
                    }
                }));
        return made;
    }

    private static DynamicTest usage(Scenario scenario, SortedMap<String, String> made) {
        return DynamicTest.dynamicTest("every file is used", () -> {
            Generator.Outcome outcome = GeneratorRuns.of(scenario);

            assertThat(scenario.strays()).as("files without a role").isEmpty();
            assertThat(made.keySet()).as("files that are shown").containsAll(scenario.shown());
            if (!outcome.report().stops()) {
                assertThat(read(outcome))
                        .as("files that environments are made of")
                        .isEqualTo(scenario.inputs());
            }
        });
    }

    private static NavigableSet<String> read(Generator.Outcome outcome) {
        NavigableSet<String> files = new TreeSet<>();
        outcome.environments().forEach(environment -> {
            files.addAll(environment.loaded().files());
            environment
                    .loaded()
                    .sealed()
                    .forEach(file -> files.add(file.source().name()));
        });
        files.remove(BuiltInDefaults.NAME);
        return files;
    }
}
