package com.carbon254.spark.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OwnLabelsTest {

    /** What the platform of the guide states for selectors of others: Prometheus, Grafana. */
    private static final List<String> STATED = List.of("release", "grafana_dashboard");

    @Test
    void everyLabelOfARenderedObjectIsOneOfOurs() {
        NavigableSet<String> labels = new TreeSet<>();
        for (RenderedEnvironment environment :
                GeneratorRuns.of(Scenario.platform()).environments()) {
            environment
                    .manifests()
                    .forEach(manifest -> collect(manifest.content().path("metadata"), labels));
            environment
                    .manifests()
                    .forEach(manifest -> collect(manifest.content().at("/spec/template/metadata"), labels));
        }
        STATED.forEach(labels::remove);

        assertThat(labels).isNotEmpty().allMatch(OwnLabels::has);
    }

    private static void collect(JsonNode metadata, NavigableSet<String> labels) {
        metadata.path("labels").fieldNames().forEachRemaining(labels::add);
    }
}
