package com.carbon254.spark.engines;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import com.carbon254.spark.userdata.OwnFolder;
import com.carbon254.spark.value.data.IcebergName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Trino and Apache Doris are told, in every environment of every scenario that names them. */
@OwnFolder
final class EngineFilesTest {

    /** trino.io: connector/iceberg, object-storage/metastores (Thrift, Glue, REST and Nessie), object-storage/file-system-s3. */
    private static final List<String> OF_TRINO = List.of(
            "connector.name",
            "fs.native-s3.enabled",
            "fs.s3.enabled",
            "hive.metastore.glue.aws-access-key",
            "hive.metastore.glue.aws-secret-key",
            "hive.metastore.glue.default-warehouse-dir",
            "hive.metastore.glue.region",
            "hive.metastore.uri",
            "iceberg.catalog.type",
            "iceberg.nessie-catalog.default-warehouse-dir",
            "iceberg.nessie-catalog.ref",
            "iceberg.nessie-catalog.uri",
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

    /** doris.apache.org: lakehouse/metastores (iceberg-rest, hive-metastore, aws-glue), lakehouse/storages/s3. */
    private static final List<String> OF_DORIS = List.of(
            "glue.access_key",
            "glue.endpoint",
            "glue.region",
            "glue.secret_key",
            "hive.metastore.uris",
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

    private static final String TRINO = "k8s/trino/.*\\.properties";
    private static final String DORIS = "k8s/doris/.*";

    private static final Pattern REFERENCE = Pattern.compile("=\\$\\{ENV:([A-Z_]+)}\n");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What each kind of catalog must be told (the same page of trino.io). */
    private static final Map<String, List<String>> NEEDED = new TreeMap<>(Map.ofEntries(
            Map.entry("rest", List.of("iceberg.rest-catalog.uri", "iceberg.rest-catalog.warehouse")),
            Map.entry("hive_metastore", List.of("hive.metastore.uri")),
            Map.entry("glue", List.of("hive.metastore.glue.region", "hive.metastore.glue.default-warehouse-dir")),
            Map.entry(
                    "nessie", List.of("iceberg.nessie-catalog.uri", "iceberg.nessie-catalog.default-warehouse-dir"))));

    @ParameterizedTest
    @MethodSource("trino")
    void trinoIsToldWhatItsDocumentationKnows(RenderedEnvironment environment) throws IOException {
        for (String text : find(environment, TRINO).values()) {
            Properties properties = new Properties();
            properties.load(new StringReader(text));

            assertThat(properties.stringPropertyNames())
                    .isSubsetOf(OF_TRINO)
                    .containsAll(NEEDED.get(properties.getProperty("iceberg.catalog.type")));
            assertThat(Stream.of("fs.s3.enabled", "fs.native-s3.enabled").filter(properties::containsKey))
                    .hasSize(1);
            assertThat(properties.stringPropertyNames().stream()
                            .filter(name -> name.matches(".*(key|oauth2\\.credential|oauth2\\.token)"))
                            .map(properties::getProperty))
                    .allMatch(value -> value.matches("\\$\\{ENV:[A-Z_]+}"));
        }
    }

    @ParameterizedTest
    @MethodSource("trino")
    void chartConfigMapAndFilesSayTheSame(RenderedEnvironment environment) throws JsonProcessingException {
        SortedMap<String, String> catalogs = find(environment, TRINO);
        JsonNode values = JSON.readTree(environment.texts().get("k8s/trino/helm-values.json"));
        JsonNode data = environment.manifests().stream()
                .filter(manifest -> manifest.key().toString().equals("ConfigMap/trino-catalog"))
                .findFirst()
                .orElseThrow()
                .content()
                .get("data");

        assertThat(values.get("catalogs")).hasSameSizeAs(catalogs.keySet());
        catalogs.forEach((path, text) -> {
            String name = path.replaceAll(".*/|\\.properties$", "");
            assertThat(values.at("/catalogs/" + name).textValue()).isEqualTo(text);
            assertThat(data.get(name + ".properties").textValue()).isEqualTo(text);
        });
        assertThat(JSON.readTree(data.get("helm-values.json").textValue())).isEqualTo(values);
        List<String> told = StreamSupport.stream(values.path("env").spliterator(), false)
                .map(variable -> variable.get("name").textValue())
                .toList();
        assertThat(told).doesNotHaveDuplicates();
        assertThat(REFERENCE
                        .matcher(String.join("", catalogs.values()))
                        .results()
                        .map(found -> found.group(1)))
                .containsAll(told)
                .isSubsetOf(told);
    }

    @ParameterizedTest
    @MethodSource("doris")
    void dorisReadsEachStatementByItsGrammar(RenderedEnvironment environment) {
        for (String statement : find(environment, DORIS).values()) {
            Matcher matcher = STATEMENT.matcher(statement);
            assertThat(matcher.matches()).as(statement).isTrue();
            assertThat(Pattern.compile(PROPERTY)
                            .matcher(matcher.group(1))
                            .results()
                            .map(found -> found.group(1)))
                    .doesNotHaveDuplicates()
                    .isSubsetOf(OF_DORIS)
                    .contains("type", "iceberg.catalog.type");
        }
    }

    /** Spark reads all of them. */
    @ParameterizedTest
    @MethodSource("engines")
    void everyCatalogIsToldOrANoteSaysWhyNot(RenderedEnvironment environment) {
        Environment config = environment.loaded().config();
        for (IcebergName catalog : config.catalogs().keySet()) {
            int told = find(environment, "k8s/trino/" + catalog + "\\.properties")
                            .size()
                    + find(environment, "k8s/doris/" + catalog + "\\.sql").size();
            long left = environment.platform().engines().leftOut().stream()
                    .filter(one -> (one.path() + ".").startsWith("catalogs." + catalog + "."))
                    .count();

            assertThat(told + left)
                    .as(catalog.toString())
                    .isEqualTo((config.trino() == null ? 0 : 1) + (config.doris() == null ? 0 : 1));
        }
    }

    private static SortedMap<String, String> find(RenderedEnvironment environment, String path) {
        SortedMap<String, String> found = new TreeMap<>(environment.texts());
        found.keySet().removeIf(file -> !file.matches(path));
        return found;
    }

    static Stream<Named<RenderedEnvironment>> engines() {
        return with("k8s/");
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
