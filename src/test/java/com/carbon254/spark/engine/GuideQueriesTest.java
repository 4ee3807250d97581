package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.guide.Guide;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every query of the guide, as it stands there, finds what it should of six hours of a cluster: Prometheus' own engine
 * answers it from the story of the dashboards and the rules that are rendered for production.
 */
final class GuideQueriesTest {

    private static final Path STORY = Path.of("src/test/resources/dashboards/story.yaml");
    private static final Path ANSWERS = Path.of("src/test/resources/guide/answers.yaml");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path work;

    @Test
    void everyQueryFindsWhatHappened() throws Exception {
        Promtool promtool = Promtool.needed("to ask what the queries of the guide find");
        GeneratorRuns.write(Scenario.platform(), work);
        Path manifest = work.resolve("prod/k8s/monitoring/spark-servicemonitor.yaml");
        Path tests = RuleFile.of(manifest, work).testedBy("- " + JSON.writeValueAsString(test()));

        CommandResult result = promtool.test(tests);

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    @Test
    void everyQueryHasAnAnswerThatIsNotEmpty() throws IOException {
        JsonNode answers = answers();

        assertThat(Guide.read().queries()).isNotEmpty();
        assertThat(answers.fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Guide.read().queries());
        assertThat(answers).noneMatch(JsonNode::isEmpty);
    }

    private static ObjectNode test() throws IOException {
        ObjectNode test = JSON.createObjectNode().put("interval", "1m");
        test.set("input_series", YAML.readTree(STORY.toFile()));
        ArrayNode questions = test.putArray("promql_expr_test");
        JsonNode answers = answers();
        for (String query : Guide.read().queries()) {
            questions.addObject().put("expr", query).put("eval_time", "359m").set("exp_samples", answers.path(query));
        }
        return test;
    }

    private static JsonNode answers() throws IOException {
        return YAML.readTree(ANSWERS.toFile());
    }
}
