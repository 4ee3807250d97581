package com.carbon254.spark.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.golden.Listing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No alert without test, default and runbook, and none of them without an alert. */
final class AlertsTest {

    private static final Path RUNBOOKS = Path.of("src/site/markdown/runbooks");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    static List<String> alerts() {
        return Alerts.names();
    }

    @Test
    void everyAlertHasATestAndEveryTestAnAlert() {
        assertThat(Listing.of(AlertTests.FOLDER).map(Listing::name).map(name -> name.replace(".yaml", "")))
                .containsExactlyElementsOf(Alerts.names());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void alertIsTestedWhereItFiresAndWhereItIsSilent(String alert) {
        assertThat(AlertTests.text(alert))
                .contains("alertname=\"" + alert + "\"")
                .contains("exp_samples: []")
                .contains("exp_samples:\n");
        assertThat(AlertTests.count(alert)).isGreaterThanOrEqualTo(2);
    }

    @Test
    void everyAlertHasARunbookAndEveryRunbookAnAlert() {
        assertThat(Listing.of(RUNBOOKS)
                        .map(Listing::name)
                        .filter(name -> !name.equals("index.md"))
                        .map(name -> name.replace(".md", "")))
                .containsExactlyElementsOf(Alerts.names());
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void runbookSaysWhatItMeansWhereToLookWhyAndWhatToDo(String alert) throws IOException {
        String page = Files.readString(RUNBOOKS.resolve(alert + ".md"));

        assertThat(page)
                .startsWith("# " + alert + "\n")
                .containsSubsequence("## Meaning\n", "## First checks\n", "```sh\n", "## Causes\n", "## Remedy\n");
    }

    @Test
    void everyAlertHasDefaultsAndEveryDefaultAnAlert() throws IOException {
        JsonNode defaults =
                YAML.readTree(new File("src/main/resources/defaults.yaml")).at("/monitoring/alerts");

        assertThat(new TreeSet<>(names(defaults))).containsExactlyElementsOf(Alerts.names());
        assertThat(Alerts.all())
                .allSatisfy(alert -> assertThat(defaults.path(alert.name()).has("threshold"))
                        .as(alert.name())
                        .isEqualTo(alert.hasThreshold() && !alert.name().startsWith("SparkQualityBelow")));
    }

    @Test
    void catalogueHasWhatKubeStateMetricsIsTold() throws IOException {
        TreeSet<String> told = new TreeSet<>();
        YAML.readTree(new File("src/main/resources/monitoring/spark-state-metrics.yaml"))
                .at("/spec/resources")
                .forEach(kind -> kind.path("metrics")
                        .forEach(metric -> told.add(kind.path("metricNamePrefix")
                                        .asText() + "_" + metric.path("name").asText())));

        assertThat(Metrics.all().stream()
                        .filter(metric -> metric.exporter().name().equals("spark-state"))
                        .map(metric -> metric.name()))
                .containsExactlyElementsOf(told);
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(entry -> entry.getKey()).toList();
    }
}
