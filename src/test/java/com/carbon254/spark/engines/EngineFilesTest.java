package com.carbon254.spark.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Trino and Apache Doris are told, in every environment of every scenario that names them. */
final class EngineFilesTest {

    /** trino.io: connector/iceberg, object-storage/metastores (REST catalog), object-storage/file-system-s3. */
    private static final List<String> OF_TRINO = List.of(
            "connector.name",
            "fs.native-s3.enabled",
            "fs.s3.enabled",
            "iceberg.catalog.type",
            "iceberg.rest-catalog.oauth2.credential",
            "iceberg.rest-catalog.oauth2.scope",
            "iceberg.rest-catalog.oauth2.server-uri",
            "iceberg.rest-catalog.oauth2.token",
            "iceberg.rest-catalog.oauth2.token-exchange-enabled",
            "iceberg.rest-catalog.security",
            "iceberg.rest-catalog.signing-name",
            "iceberg.rest-catalog.sigv4-enabled",
            "iceberg.rest-catalog.uri",
            "iceberg.rest-catalog.vended-credentials-enabled",
            "iceberg.rest-catalog.warehouse",
            "s3.auth-type",
            "s3.aws-access-key",
            "s3.aws-secret-key",
            "s3.endpoint",
            "s3.path-style-access",
            "s3.region");

    /** doris.apache.org: lakehouse/metastores/iceberg-rest, lakehouse/storages/s3. */
    private static final List<String> OF_DORIS = List.of(
            "iceberg.catalog.type",
            "iceberg.rest.access-key-id",
            "iceberg.rest.oauth2.credential",
            "iceberg.rest.oauth2.scope",
            "iceberg.rest.oauth2.server-uri",
            "iceberg.rest.oauth2.token",
            "iceberg.rest.secret-access-key",
            "iceberg.rest.security.type",
            "iceberg.rest.signing-name",
            "iceberg.rest.signing-region",
            "iceberg.rest.sigv4-enabled",
            "iceberg.rest.uri",
            "iceberg.rest.vended-credentials-enabled",
            "iceberg.rest.warehouse",
            "s3.access_key",
            "s3.endpoint",
            "s3.region",
            "s3.secret_key",
            "s3.use_path_style",
            "type",
            "uri",
            "use_path_style",
            "warehouse");

    private static final String PROPERTY = "\\s*'((?:[^'\\\\]|\\\\.)*)'\\s*=\\s*'(?:[^'\\\\]|\\\\.)*'\\s*";

    /** The rule createCatalog of Doris' grammar (fe/fe-core DorisParser.g4), without resource and comment. */
    private static final Pattern STATEMENT =
            Pattern.compile("(?:-- .*\n)*CREATE CATALOG IF NOT EXISTS `[a-z][a-z0-9_]*` PROPERTIES \\((" + PROPERTY
                    + "(?:," + PROPERTY + ")*)\\);\n");

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("trino")
    void trinoIsToldWhatItsDocumentationKnows(RenderedEnvironment environment) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(catalog(environment).getValue()));

        assertThat(properties.stringPropertyNames()).isSubsetOf(OF_TRINO);
        assertThat(Stream.of("fs.s3.enabled", "fs.native-s3.enabled").filter(properties::containsKey))
                .hasSize(1);
        assertThat(Stream.of(
                                "s3.aws-access-key",
                                "s3.aws-secret-key",
                                "iceberg.rest-catalog.oauth2.credential",
                                "iceberg.rest-catalog.oauth2.token")
                        .map(properties::getProperty)
                        .flatMap(value -> Optional.ofNullable(value).stream()))
                .allMatch(value -> value.matches("\\$\\{ENV:[A-Z_]+}"));
    }

    @ParameterizedTest
    @MethodSource("trino")
    void chartConfigMapAndFileSayTheSame(RenderedEnvironment environment) throws JsonProcessingException {
        Map.Entry<String, String> catalog = catalog(environment);
        JsonNode values = JSON.readTree(environment.texts().get("k8s/trino/helm-values.json"));
        JsonNode data = environment.manifests().stream()
                .filter(manifest -> manifest.key().toString().equals("ConfigMap/trino-catalog"))
                .findFirst()
                .orElseThrow()
                .content()
                .get("data");
        String name = catalog.getKey().replaceAll(".*/|\\.properties$", "");

        assertThat(values.at("/catalogs/" + name).textValue()).isEqualTo(catalog.getValue());
        assertThat(data.get(name + ".properties").textValue()).isEqualTo(catalog.getValue());
        assertThat(JSON.readTree(data.get("helm-values.json").textValue())).isEqualTo(values);
        assertThat(values.path("env"))
                .extracting(variable -> variable.get("name").textValue())
                .allMatch(variable -> catalog.getValue().contains("=${ENV:" + variable + "}\n"));
    }

    @ParameterizedTest
    @MethodSource("doris")
    void dorisReadsTheStatementByItsGrammar(RenderedEnvironment environment) {
        String statement = find(environment, "k8s/doris/.*").getValue();

        Matcher matcher = STATEMENT.matcher(statement);
        assertThat(matcher.matches()).as(statement).isTrue();
        assertThat(Pattern.compile(PROPERTY).matcher(matcher.group(1)).results().map(found -> found.group(1)))
                .doesNotHaveDuplicates()
                .isSubsetOf(OF_DORIS)
                .contains("type", "iceberg.catalog.type");
    }

    private static Map.Entry<String, String> catalog(RenderedEnvironment environment) {
        return find(environment, "k8s/trino/.*\\.properties");
    }

    private static Map.Entry<String, String> find(RenderedEnvironment environment, String path) {
        return environment.texts().entrySet().stream()
                .filter(file -> file.getKey().matches(path))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Named<RenderedEnvironment>> trino() {
        return with("k8s/trino/");
    }

    static Stream<Named<RenderedEnvironment>> doris() {
        return with("k8s/doris/");
    }

    private static Stream<Named<RenderedEnvironment>> with(String folder) {
        return GeneratorRuns.allEnvironments().stream()
                .filter(environment ->
                        environment.getPayload().texts().keySet().stream().anyMatch(file -> file.startsWith(folder)));
    }
}
