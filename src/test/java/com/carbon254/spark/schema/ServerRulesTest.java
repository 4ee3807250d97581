package com.carbon254.spark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.api.secret.ExternalSecret;
import com.carbon254.spark.api.strimzi.KafkaConnect;
import com.carbon254.spark.api.strimzi.KafkaConnector;
import com.carbon254.spark.manifest.Kustomization;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No rule of the server is about a model, field or kind that does not exist, and each has a form all engines read. */
final class ServerRulesTest {

    private static final ClientJar NEWEST = ClientJar.read(Path.of("target/kubernetes-clients/1.35.jar"));

    private final JsonNode rules = rules();

    @Test
    void everyRuleIsAboutAFieldThatExists() {
        Map<String, Model> models = new TreeMap<>(NEWEST.models());
        for (Class<? extends Record> type :
                List.of(ExternalSecret.class, KafkaConnect.class, KafkaConnector.class, Kustomization.class)) {
            models.putAll(RecordReader.read(type));
        }
        for (Class<?> type : List.of(Certificate.class, PodMonitor.class, PrometheusRule.class, ServiceMonitor.class)) {
            models.putAll(PropertyReader.read(type));
        }
        List<String> unknown = new ArrayList<>();

        rules.path("models").forEachEntry((model, rule) -> {
            List<String> fields = new ArrayList<>();
            rule.path("required").forEach(field -> fields.add(field.asText()));
            rule.path("fields").fieldNames().forEachRemaining(fields::add);
            fields.stream()
                    .filter(field -> !models.containsKey(model)
                            || !models.get(model).fields().containsKey(field))
                    .forEach(field -> unknown.add(model + "." + field));
        });

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyNamedKindIsServed() {
        List<String> kinds =
                NEWEST.kinds().keySet().stream().map(ServedKind::kind).toList();

        assertThat(rules.path("names").propertyStream().map(Map.Entry::getKey))
                .filteredOn(kind -> !kind.equals("default"))
                .isSubsetOf(kinds);
    }

    @Test
    void everyPatternIsReadAlikeByAllEngines() {
        assertThat(rules.findValuesAsText("pattern")).isNotEmpty().allSatisfy(pattern -> {
            assertThat(pattern).doesNotContain("(?");
            assertThat(Pattern.compile(pattern).pattern()).isEqualTo(pattern);
        });
    }

    private static JsonNode rules() {
        try (InputStream text = ServerRulesTest.class.getResourceAsStream("server-rules.yaml")) {
            return new YAMLMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
