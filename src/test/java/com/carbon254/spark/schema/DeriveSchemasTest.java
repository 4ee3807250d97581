package com.carbon254.spark.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The derived schemas, and the step of the build that makes them. */
@OwnFolder
final class DeriveSchemasTest {

    private static final String DRAFT_7 = "http://json-schema.org/draft-07/schema#";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SCHEMAS = CLASSES.resolve("schemas");
    private static final Path CLIENT = Path.of("target/kubernetes-clients/1.34.jar");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"1.32", "1.33", "1.34", "1.35"})
    void requiredFieldsAreThoseOfTheTypesAndOfTheServer(String version) throws IOException {
        JsonNode document = read(version + "/deployment-apps-v1.json");

        assertThat(texts(document.path("required")))
                .containsExactlyInAnyOrder("apiVersion", "kind", "metadata", "spec");
        assertThat(texts(document.at("/definitions/V1DeploymentSpec/required")))
                .containsExactlyInAnyOrder("selector", "template");
        assertThat(texts(document.at("/definitions/V1Container/required"))).containsExactlyInAnyOrder("name", "image");
    }

    @Test
    void everyDocumentIsAValidSchema() throws IOException {
        Schema dialect = SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(SchemaLocation.of(DRAFT_7));

        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            assertThat(files.filter(file -> file.toString().matches(".*-v[0-9a-z]+\\.json")))
                    .hasSizeGreaterThan(300)
                    .allSatisfy(file -> assertThat(dialect.validate(JSON.readTree(file.toFile())))
                            .isEmpty());
        }
    }

    @Test
    void everyModelRefusesUnknownFields() throws IOException {
        JsonNode definitions = read("1.34/pod-v1.json").path("definitions");

        assertThat(definitions
                        .propertyStream()
                        .filter(definition -> definition.getValue().has("properties")))
                .hasSizeGreaterThan(80)
                .allSatisfy(definition -> assertThat(definition
                                .getValue()
                                .path("additionalProperties")
                                .toString())
                        .isEqualTo("false"));
    }

    @Test
    void everyListedKindHasItsDocument() throws IOException {
        assertThat(read("1.34/kinds.json")).hasSizeGreaterThan(70).allSatisfy(kind -> {
            JsonNode document = read("1.34/" + kind.path("file").asText());
            assertThat(document.at("/properties/apiVersion/const")).isEqualTo(kind.path("apiVersion"));
            assertThat(document.at("/properties/kind/const")).isEqualTo(kind.path("kind"));
        });
    }

    @Test
    void aSecondDerivationGivesTheSameBytes() throws IOException {
        derive();

        try (Stream<Path> files = Files.list(folder.resolve("classes/schemas/1.34"))) {
            assertThat(files)
                    .hasSizeGreaterThan(70)
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(SCHEMAS.resolve("1.34").resolve(file.getFileName())));
        }
    }

    @Test
    void schemasAreLeftAsTheyAreWhileNothingTheyComeFromChanges() throws IOException {
        derive();
        Path left = folder.resolve("classes/schemas/1.34/left.json");
        Files.writeString(left, "{}");

        DeriveSchemas.main(arguments());

        assertThat(left).exists();
    }

    @Test
    void schemasAreMadeAnewWhenTheCodeThatMakesThemChanges() throws IOException {
        derive();
        Path left = folder.resolve("classes/schemas/1.34/left.json");
        Files.writeString(left, "{}");
        Files.writeString(folder.resolve("classes/com/carbon254/spark/schema/New.class"), "changed");

        DeriveSchemas.main(arguments());

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("classes/schemas/1.34/service-v1.json")).exists();
    }

    private void derive() throws IOException {
        Path clients = Files.createDirectories(folder.resolve("clients"));
        Files.copy(CLIENT, clients.resolve("1.34.jar"));
        for (String part : List.of("api", "manifest", "schema", "value/kubernetes")) {
            Files.createDirectories(
                    folder.resolve("classes/com/carbon254/spark").resolve(part));
        }
        DeriveSchemas.main(arguments());
    }

    private String[] arguments() {
        return new String[] {
            folder.resolve("clients").toString(), folder.resolve("classes").toString()
        };
    }

    private static JsonNode read(String file) throws IOException {
        return JSON.readTree(SCHEMAS.resolve(file).toFile());
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }
}
