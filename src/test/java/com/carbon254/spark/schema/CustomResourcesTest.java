package com.carbon254.spark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The definitions have the fields of upstream's, of the same types, and none besides. */
final class CustomResourcesTest {

    /** What an annotation holds at most: kubectl apply keeps a copy of the object in one. */
    private static final int ANNOTATIONS = 262_144;

    private static final Path FACTS = Path.of("src/test/resources/api");

    @ParameterizedTest
    @CsvSource({"sparkapplications, spark-application", "sparkconnects, spark-connect"})
    void fieldsAreUpstreams(String plural, String facts) throws IOException {
        assertThat(SchemaFields.ofOurs(plural)).isEqualTo(facts(facts));
    }

    @Test
    void scheduleRunsAnApplicationAsItIs() throws IOException {
        SortedMap<String, String> own = SchemaFields.ofOurs("scheduledsparkapplications");
        own.keySet().removeIf(path -> path.startsWith(".spec.template."));

        assertThat(own).isEqualTo(facts("scheduled-spark-application"));
        assertThat(schema("scheduledsparkapplications").at("/properties/spec/properties/template"))
                .isEqualTo(schema("sparkapplications").at("/properties/spec"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sparkapplications", "scheduledsparkapplications", "sparkconnects"})
    void plainApplyCanKeepIt(String plural) throws IOException {
        assertThat(definition(plural).toString().getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(ANNOTATIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "sparkapplications, v1beta2, SparkApplication, sparkapp",
        "scheduledsparkapplications, v1beta2, ScheduledSparkApplication, scheduledsparkapp",
        "sparkconnects, v1alpha1, SparkConnect, sparkconn"
    })
    void kindIsServedUnderItsNames(String plural, String version, String kind, String shortName) throws IOException {
        JsonNode spec = definition(plural).path("spec");

        assertThat(spec.path("group").asText()).isEqualTo("sparkoperator.k8s.io");
        assertThat(spec.path("scope").asText()).isEqualTo("Namespaced");
        assertThat(spec.at("/names/kind").asText()).isEqualTo(kind);
        assertThat(spec.at("/names/shortNames/0").asText()).isEqualTo(shortName);
        assertThat(spec.path("versions")).hasSize(1);
        assertThat(spec.at("/versions/0/name").asText()).isEqualTo(version);
        assertThat(spec.at("/versions/0/served").asBoolean()).isTrue();
        assertThat(spec.at("/versions/0/storage").asBoolean()).isTrue();
        assertThat(spec.at("/versions/0/subresources/status").isObject()).isTrue();
        assertThat(schema(plural).path("required")).map(JsonNode::asText).containsExactly("metadata", "spec");
    }

    private static SortedMap<String, String> facts(String name) throws IOException {
        SortedMap<String, String> facts = new TreeMap<>();
        for (String line : Files.readAllLines(FACTS.resolve(name + ".tsv"))) {
            if (!line.startsWith("#")) {
                List<String> cells = List.of(line.split("\t", -1));
                facts.put(cells.get(0), cells.get(1));
            }
        }
        return facts;
    }

    private static JsonNode schema(String plural) throws IOException {
        return SchemaFields.schema(definition(plural));
    }

    private static JsonNode definition(String plural) throws IOException {
        return SchemaFields.definition(plural);
    }
}
