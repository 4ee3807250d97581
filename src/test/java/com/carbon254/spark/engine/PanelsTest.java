package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.dashboard.Dashboard;
import com.carbon254.spark.dashboard.Dashboards;
import com.carbon254.spark.dashboard.Panel;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every panel of every dashboard shows what it should of six hours of a cluster: its queries, as they are rendered, are
 * answered by Prometheus' own engine, from the story in {@code dashboards/story.yaml} and the rules that are rendered
 * with them.
 */
final class PanelsTest {

    private static final Path STORY = Path.of("src/test/resources/dashboards/story.yaml");
    private static final Path ANSWERS = Path.of("src/test/resources/dashboards/answers.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In the first of them all has its exporter but the processes themselves; the second brings the panels about these. */
    private static final List<String> ENVIRONMENTS = List.of(
            "dashboards-show-what-prometheus-has/everything", "an-agent-in-every-process-serves-jmx-metrics/dev");

    private static Optional<Promtool> promtool = Optional.empty();

    @TempDir
    private static Path trees;

    @TempDir
    private Path work;

    @BeforeAll
    static void findPromtool() {
        promtool = Optional.of(Promtool.needed("to ask what panels show"));
    }

    /**
     * Panels of a dashboard as they are rendered.
     *
     * @param title the title of the dashboard
     * @param queries what each panel asks, by its title
     * @param rules the file with the rules that are rendered with it
     */
    record RenderedDashboard(String title, SortedMap<String, List<String>> queries, Path rules) {

        static RenderedDashboard of(String text, Path rules) throws IOException {
            JsonNode dashboard = JSON.readTree(text);
            SortedMap<String, List<String>> queries = new TreeMap<>();
            for (JsonNode panel : dashboard.path("panels")) {
                if (panel.has("targets")) {
                    queries.put(panel.path("title").asText(), panel.findValuesAsText("expr"));
                }
            }
            return new RenderedDashboard(dashboard.path("title").asText(), queries, rules);
        }

        /** The answers that are written down, by the title of the panel, one a query. */
        JsonNode answers() throws IOException {
            return YAML.readTree(ANSWERS.toFile()).path(title);
        }

        @Override
        public String toString() {
            return title + " of " + rules.getName(rules.getNameCount() - 4);
        }
    }

    /** No panel twice: an environment has those that none before it has. */
    static List<RenderedDashboard> dashboards() throws IOException {
        List<RenderedDashboard> dashboards = new ArrayList<>();
        for (String environment : ENVIRONMENTS) {
            String scenario = environment.substring(0, environment.indexOf('/'));
            GeneratorRuns.write(Scenario.called(scenario), trees.resolve(scenario));
            Path folder = trees.resolve(environment).resolve("k8s/monitoring");
            for (JsonNode map : RuleFile.documents(folder.resolve("spark-dashboards.yaml"))) {
                for (JsonNode text : map.path("data")) {
                    RenderedDashboard one =
                            RenderedDashboard.of(text.asText(), folder.resolve("spark-servicemonitor.yaml"));
                    dashboards.stream()
                            .filter(earlier -> earlier.title().equals(one.title()))
                            .forEach(earlier -> one.queries()
                                    .keySet()
                                    .removeAll(earlier.queries().keySet()));
                    dashboards.add(one);
                }
            }
        }
        return dashboards;
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsShowWhatHappened(RenderedDashboard dashboard) throws Exception {
        Path test = RuleFile.of(dashboard.rules(), work).testedBy("- " + JSON.writeValueAsString(test(dashboard)));

        CommandResult result = promtool.orElseThrow().test(test);

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void everyPanelHasItsAnswers() throws IOException {
        assertThat(Dashboards.all()).allSatisfy(dashboard -> {
            JsonNode answers = YAML.readTree(ANSWERS.toFile()).path(dashboard.title());
            List<Panel> panels = dashboard.sections().stream()
                    .flatMap(section -> section.panels().stream())
                    .toList();

            assertThat(answers.fieldNames())
                    .toIterable()
                    .containsExactlyInAnyOrderElementsOf(
                            panels.stream().map(Panel::title).toList());
            assertThat(panels)
                    .allSatisfy(panel -> assertThat(answers.path(panel.title()))
                            .as(panel.title())
                            .hasSameSizeAs(panel.queries())
                            .noneMatch(JsonNode::isEmpty));
        });
    }

    @Test
    void everyPanelIsAskedOnce() throws IOException {
        List<String> asked = new ArrayList<>();
        dashboards()
                .forEach(dashboard ->
                        dashboard.queries().keySet().forEach(panel -> asked.add(dashboard.title() + ", " + panel)));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(titles());
    }

    private static List<String> titles() {
        List<String> titles = new ArrayList<>();
        for (Dashboard dashboard : Dashboards.all()) {
            dashboard.sections().stream()
                    .flatMap(section -> section.panels().stream())
                    .forEach(panel -> titles.add(dashboard.title() + ", " + panel.title()));
        }
        return titles;
    }

    private static ObjectNode test(RenderedDashboard dashboard) throws IOException {
        ObjectNode test = JSON.createObjectNode().put("interval", "1m");
        test.set("input_series", YAML.readTree(STORY.toFile()));
        ArrayNode questions = test.putArray("promql_expr_test");
        JsonNode answers = dashboard.answers();
        dashboard.queries().forEach((panel, queries) -> {
            for (int i = 0; i < queries.size(); i++) {
                questions
                        .addObject()
                        .put("expr", "round(" + filled(queries.get(i)) + ", 0.001)")
                        .put("eval_time", "359m")
                        .set("exp_samples", answers.path(panel).path(i));
            }
        });
        return test;
    }

    /** What Grafana makes of the variables where all jobs and namespaces are shown. */
    private static String filled(String query) {
        return query.replace("$__range", "6h")
                .replace("$__rate_interval", "5m")
                .replace("$__interval", "5m")
                .replace("$namespace", "(data-platform|reports)")
                .replace("$job", ".*");
    }
}
