package com.carbon254.spark.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.dashboard.Dashboard;
import com.carbon254.spark.dashboard.Dashboards;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Grafana can read what is rendered: structure, places and sources of every dashboard of every environment. */
@OwnFolder
final class DashboardJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCENARIO = "dashboards show what prometheus has";

    /** A dashboard of an environment; the name of its file tells it in reports. */
    record Rendered(String file, JsonNode json) {

        List<JsonNode> panels() {
            return json.path("panels").valueStream().toList();
        }

        Stream<JsonNode> shown() {
            return panels().stream().filter(panel -> !is(panel, "row"));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Rendered> dashboards() {
        return GeneratorRuns.allEnvironments().stream().map(Named::getPayload).flatMap(DashboardJsonTest::dashboards);
    }

    private static Stream<Rendered> dashboards(RenderedEnvironment environment) {
        return environment.manifests().stream()
                .filter(manifest -> manifest.key().kind().equals("ConfigMap"))
                .filter(manifest -> manifest.key().name().startsWith("spark-dashboard-"))
                .flatMap(manifest -> manifest.content().path("data").properties().stream())
                .map(file -> new Rendered(file.getKey(), read(file.getValue().asText())));
    }

    @Test
    void everyPanelIsShownWhereItsSeriesExist() {
        List<String> all =
                Dashboards.all().stream().flatMap(DashboardJsonTest::titles).toList();

        assertThat(dashboards()
                        .flatMap(one -> one.shown()
                                .map(panel -> one.json().path("title").asText() + "/"
                                        + panel.path("title").asText()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    private static Stream<String> titles(Dashboard dashboard) {
        return dashboard.sections().stream()
                .flatMap(section -> section.panels().stream())
                .map(panel -> dashboard.title() + "/" + panel.title());
    }

    @Test
    void environmentsDoNotTakeEachOthersDashboards() {
        List<RenderedEnvironment> environments =
                GeneratorRuns.of(Scenario.platform()).environments();

        assertThat(environments.stream().flatMap(DashboardJsonTest::dashboards).map(Rendered::file))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    @Test
    void longNameOfAnEnvironmentIsShortenedToWhatGrafanaTakes() {
        assertThat(GeneratorRuns.of(scenario()).environments().stream()
                        .flatMap(DashboardJsonTest::dashboards)
                        .filter(one -> one.file().contains("-environment-")))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.json().path("uid").asText()).hasSizeBetween(39, 40));
    }

    private static Scenario scenario() {
        return Scenario.all().stream()
                .filter(one -> one.toString().equals(SCENARIO))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void dashboardHasAStableNameAndNoNumber(Rendered dashboard) {
        JsonNode json = dashboard.json();

        assertThat(json.has("id")).isFalse();
        assertThat(json.has("__inputs")).isFalse();
        assertThat(json.path("uid").asText() + ".json").isEqualTo(dashboard.file());
        assertThat(json.path("uid").asText()).matches("[a-z0-9-]{1,40}");
        assertThat(json.path("schemaVersion").asInt())
                .isEqualTo(dashboard.file().contains("-environment-") ? 41 : 42);
        assertThat(json.at("/templating/list").findValuesAsText("name"))
                .containsExactly("datasource", "namespace", "job");
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelHasANumberOfItsOwnAQuestionAndTheChosenSource(Rendered dashboard) {
        assertThat(dashboard.panels()).map(panel -> panel.path("id").asInt()).doesNotHaveDuplicates();
        assertThat(dashboard.shown()).isNotEmpty().allSatisfy(panel -> {
            assertThat(panel.path("type").asText()).isIn("timeseries", "stat", "table", "bargauge");
            assertThat(panel.path("description").asText()).contains("?");
            assertThat(panel.at("/datasource/uid").asText()).isEqualTo("${datasource}");
            assertThat(panel.path("targets")).isNotEmpty().allSatisfy(target -> {
                assertThat(target.at("/datasource/uid").asText()).isEqualTo("${datasource}");
                assertThat(target.path("expr").asText())
                        .isNotBlank()
                        .doesNotContain("${platform}", "${warning}", "${critical}");
            });
            assertThat(panel.path("targets").findValuesAsText("refId")).doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsStandBesideEachOtherOnTheGrid(Rendered dashboard) {
        List<String> taken = new ArrayList<>();
        for (JsonNode panel : dashboard.panels()) {
            JsonNode place = panel.path("gridPos");
            int left = place.path("x").asInt(-1);
            int right = left + place.path("w").asInt();
            assertThat(left).isNotNegative();
            assertThat(right).isGreaterThan(left).isLessThanOrEqualTo(24);
            assertThat(place.path("h").asInt()).isPositive();
            for (int x = left; x < right; x++) {
                for (int y = 0; y < place.path("h").asInt(); y++) {
                    taken.add(x + "," + (place.path("y").asInt() + y));
                }
            }
        }

        assertThat(taken).doesNotHaveDuplicates();
    }

    private static boolean is(JsonNode panel, String type) {
        return panel.path("type").asText().equals(type);
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
