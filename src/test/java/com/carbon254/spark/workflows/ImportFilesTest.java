package com.carbon254.spark.workflows;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.workflow.SchedulerRelease;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The files that DolphinScheduler imports have the fields, types and words of their line, and nothing else. */
class ImportFilesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFileHasTheFieldsOfItsLineAndNoOthers() throws IOException {
        NavigableSet<String> lines = new TreeSet<>();
        for (RenderedEnvironment environment : environments()) {
            String line = line(environment);
            lines.add(line);
            for (String text : imported(environment).values()) {
                assertThat(ImportFields.faults(line, text)).isEmpty();
            }
        }

        assertThat(lines).containsExactlyInAnyOrderElementsOf(SchedulerRelease.lines());
    }

    @Test
    void fieldOfAnotherLineIsNoticed() throws IOException {
        RenderedEnvironment old = environments().get(0);
        String text = Objects.requireNonNull(old.texts().get("k8s/dolphinscheduler/nightly.json"));

        assertThat(ImportFields.faults("3.4", text)).hasSizeGreaterThan(5).anyMatch(said -> said.contains("unknown"));
        assertThat(ImportFields.faults("3.1", text.replace("SERIAL_DISCARD", "SERIAL")))
                .singleElement()
                .asString()
                .contains("executionType");
    }

    @Test
    void configMapHoldsTheSameBytesAsTheFile() {
        for (RenderedEnvironment environment : environments()) {
            NavigableSet<String> inMaps = new TreeSet<>();
            for (Manifest manifest : environment.manifests()) {
                if (manifest.key().name().startsWith("spark-workflow-")
                        && manifest.key().kind().equals("ConfigMap")) {
                    JsonNode data = manifest.content().get("data");
                    String name = data.fieldNames().next();
                    inMaps.add("k8s/dolphinscheduler/" + name);
                    assertThat(data.get(name).asText())
                            .isEqualTo(environment.texts().get("k8s/dolphinscheduler/" + name));
                }
            }
            assertThat(inMaps).isNotEmpty().isEqualTo(imported(environment).keySet());
        }
    }

    @Test
    void numbersFollowFromNamesAlone() throws IOException {
        NavigableSet<Long> codes = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        environments().forEach(environment -> texts.addAll(imported(environment).values()));
        for (String text : texts) {
            for (JsonNode code : JSON.readTree(text).findValues("code")) {
                assertThat(codes.add(code.asLong())).as("one number twice").isTrue();
            }
        }
    }

    private static List<RenderedEnvironment> environments() {
        List<RenderedEnvironment> all = new ArrayList<>();
        all.addAll(GeneratorRuns.of(Scenario.called(StepRun.SCENARIO)).environments());
        all.addAll(GeneratorRuns.of(Scenario.called("each-line-of-dolphinscheduler-has-its-own-names"))
                .environments());
        assertThat(all).hasSizeGreaterThan(4);
        return all;
    }

    private static String line(RenderedEnvironment environment) {
        return environment
                .platform()
                .workflows()
                .orElseThrow()
                .scheduler()
                .release()
                .toString();
    }

    /** The files that people import: those in the folder itself. */
    private static SortedMap<String, String> imported(RenderedEnvironment environment) {
        SortedMap<String, String> files = new TreeMap<>(environment.texts());
        files.keySet().removeIf(file -> !file.matches("k8s/dolphinscheduler/[^/]+"));
        return files;
    }
}
