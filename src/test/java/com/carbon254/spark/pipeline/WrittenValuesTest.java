package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values of properties and variables come out of the files as they went in, whatever characters they hold. */
final class WrittenValuesTest {

    private final RenderedEnvironment environment = GeneratorRuns.of(
                    Scenario.called("values-survive-the-format-of-their-file"))
            .environments()
            .get(0);
    private final ReadBack written = ReadBack.of(environment);

    @Test
    void propertiesOfSpark() throws IOException {
        Map<SparkPropertyKey, String> properties =
                environment.loaded().config().settings().sparkConf();

        List<Map.Entry<String, String>> defaults = ReadBack.properties(
                data("spark-defaults").get("spark-defaults.conf").asText());

        assertThat(properties)
                .isNotEmpty()
                .allSatisfy((key, value) -> assertThat(defaults).contains(Map.entry(key.toString(), value)));
    }

    @Test
    void variables() {
        Map<EnvironmentVariable, String> variables =
                environment.loaded().config().settings().environment();

        JsonNode env = data("spark-env");

        assertThat(variables)
                .isNotEmpty()
                .allSatisfy((name, value) ->
                        assertThat(env.path(name.toString()).asText()).isEqualTo(value));
    }

    private JsonNode data(String configMap) {
        return written.objects().stream()
                .filter(object -> ObjectKey.of(object).toString().equals("ConfigMap/" + configMap))
                .findFirst()
                .orElseThrow()
                .path("data");
    }
}
