package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Foundation;
import com.carbon254.spark.synthesis.YamlWriter;
import com.carbon254.spark.userdata.OwnFolder;
import com.carbon254.spark.value.kubernetes.EnvironmentVariable;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all output, whatever it is about, as a reader that is not ours sees it. */
@OwnFolder
final class OutputPropertiesTest {

    /** RFC 1123, as the API server asks for. */
    private static final String NAME = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";

    /** A class that asks for credentials, as a property. */
    private static final Pattern PROVIDER = Pattern.compile(".*credentials[.-]provider=[a-z0-9.]+\\.[A-Z][A-Za-z]+");

    private static final Pattern CREDENTIAL = Pattern.compile(
            "minioadmin|changeme|\\bAKIA[0-9A-Z]|BEGIN [A-Z ]*PRIVATE KEY|://[^/\\s:]+:[^/\\s@]+@|[Bb]earer [-._~+/A-Za-z0-9]{20}");
    private static final Pattern CREDENTIAL_NAME =
            Pattern.compile("(?i).*(secret|password|passwd|token|access.?key|credential|private.?key).*");
    /** What says how a credential is got, and is none. */
    private static final Pattern OPEN_NAME = Pattern.compile(".*(token\\.endpoint\\.url|-enabled)");

    private static final Pattern REFERENCE =
            Pattern.compile("[-.a-z0-9]+:[-._a-zA-Z0-9]+|/[-./a-z0-9]+|\\$\\{ENV:[A-Z_]+}");

    /** What Kafka Connect asks its config provider for. */
    private static final Pattern CONNECT_REFERENCE =
            Pattern.compile("\\$\\{secrets:[-a-z0-9]+/[-a-z0-9.]+:[-A-Za-z0-9_.]+}");

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void everyFileIsPlainTextAndObjectsHaveAHeader(RenderedEnvironment environment) {
        assertThat(environment.tree().files())
                .isNotEmpty()
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .startsWith(path.endsWith(".yaml") && !isOfTeam(path) ? YamlWriter.HEADER : "")
                        .endsWith("\n")
                        .doesNotEndWith("\n\n")
                        .doesNotContain("\t", "\r"));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void namesAreValidAndNoObjectStandsTwice(RenderedEnvironment environment) {
        List<ObjectKey> keys = objects(environment).map(ObjectKey::of).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).allSatisfy(key -> assertThat(key.name()).matches(NAME).hasSizeLessThanOrEqualTo(253));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void everyObjectHasTheRecommendedLabels(RenderedEnvironment environment) {
        List<String> recommended = List.of("component", "instance", "managed-by", "name", "part-of");

        List<ObjectKey> own = environment.manifests().stream()
                .filter(manifest -> isOfTeam(manifest.file()))
                .map(Manifest::key)
                .toList();
        assertThat(objects(environment).filter(object -> !own.contains(ObjectKey.of(object))))
                .isNotEmpty()
                .allSatisfy(object -> {
                    JsonNode labels = object.at("/metadata/labels");
                    assertThat(recommended)
                            .as("labels of %s", ObjectKey.of(object))
                            .allMatch(label -> labels.hasNonNull("app.kubernetes.io/" + label));
                    assertThat(labels)
                            .allMatch(label -> label.asText().matches("[a-zA-Z0-9]([-._a-zA-Z0-9]{0,61}[a-zA-Z0-9])?"));
                });
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void nothingIsLatest(RenderedEnvironment environment) {
        assertThat(texts(environment))
                .isNotEmpty()
                .noneMatch(text -> text.value().matches("(?s)(.*:)?latest"));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void noValueIsACredential(RenderedEnvironment environment) {
        assertThat(texts(environment))
                .noneMatch(text -> CREDENTIAL.matcher(text.value()).find());
        assertThat(texts(environment))
                .filteredOn(text -> isCredential(text.name()))
                .as("text below the name of a credential")
                .allMatch(
                        text -> text.value().matches("\\.?" + NAME) || isReference(text) || isSealed(text),
                        "is the name of a Secret or of its key, or a property that joins the two");
    }

    /** What a team has written or sealed is in the tree as it is. */
    private static boolean isOfTeam(String path) {
        return Manifest.isOwn(path) || path.contains("/sealed-");
    }

    /** A further catalog may ask for a login where the store and the platform's own ask for none. */
    private static boolean trinoLogsIn(RenderedEnvironment environment) {
        return environment
                .platform()
                .engines()
                .trino()
                .filter(plan -> !plan.variables().isEmpty())
                .isPresent();
    }

    private static boolean logsIn(RenderedEnvironment environment) {
        Foundation foundation = environment.platform().foundation();
        return foundation
                        .storage()
                        .filter(store -> !store.login().variables().isEmpty())
                        .isPresent()
                || foundation
                        .catalog()
                        .filter(catalog -> !catalog.login().variables().isEmpty())
                        .isPresent();
    }

    private static boolean isCredential(String name) {
        return CREDENTIAL_NAME.matcher(name).matches()
                && !OPEN_NAME.matcher(name).matches();
    }

    /** What only the controller in the cluster can read. */
    private static boolean isSealed(NamedText text) {
        return text.value().matches("Ag[A-Za-z0-9+/=]{200,}");
    }

    private static boolean isReference(NamedText text) {
        return text.name().startsWith("config.providers.")
                || text.value().matches("env:[A-Z_]+")
                || PROVIDER.matcher(text.name() + "=" + text.value()).matches()
                || CONNECT_REFERENCE.matcher(text.value()).matches()
                || (text.name().contains(".secretKeyRef.")
                        && REFERENCE.matcher(text.value()).matches());
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void propertiesNameSecretsAndHoldNone(RenderedEnvironment environment) throws IOException {
        List<String> files = objects(environment)
                .flatMap(object -> object.path("data").properties().stream())
                .filter(file -> file.getKey().matches(".*\\.(conf|properties)"))
                .map(file -> file.getValue().asText())
                .toList();
        List<Map.Entry<String, String>> properties = new ArrayList<>();
        for (String file : files) {
            properties.addAll(properties(file));
        }

        List<Map.Entry<String, String>> named = properties.stream()
                .filter(property -> isCredential(property.getKey()))
                .filter(property -> !PROVIDER.matcher(property.toString()).matches())
                .toList();
        assertThat(!named.isEmpty())
                .isEqualTo((logsIn(environment) && environment.platform().ownsOperator()) || trinoLogsIn(environment));
        assertThat(named)
                .allMatch(
                        property -> REFERENCE.matcher(property.getValue()).matches(),
                        "names a Secret and its key, or a folder");
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.pipeline.GeneratorRuns#allEnvironments")
    void fluxLeavesReferencesAloneAndTheAnnotationStandsOnObjectsAlone(RenderedEnvironment environment) {
        List<ObjectKey> own = environment.manifests().stream()
                .filter(manifest -> isOfTeam(manifest.file()))
                .map(Manifest::key)
                .toList();

        assertThat(objects(environment).filter(object -> !own.contains(ObjectKey.of(object))))
                .allSatisfy(object -> {
                    JsonNode note = object.at("/metadata/annotations/kustomize.toolkit.fluxcd.io~1substitute");
                    assertThat(note.asText())
                            .as("annotation of %s", ObjectKey.of(object))
                            .isEqualTo(object.toString().contains("${") ? "disabled" : "");
                    assertThat(object.toString().split("fluxcd", -1).length - 1).isLessThanOrEqualTo(1);
                });
    }

    @Test
    void valuesComeOutAsTheyWentIn() throws IOException {
        RenderedEnvironment environment = GeneratorRuns.of(Scenario.called("values-survive-the-format-of-their-file"))
                .environments()
                .get(0);
        Map<SparkPropertyKey, String> properties =
                environment.loaded().config().settings().sparkConf();
        Map<EnvironmentVariable, String> variables =
                environment.loaded().config().settings().environment();

        List<Map.Entry<String, String>> defaults = properties(
                data(environment, "spark-defaults").get("spark-defaults.conf").asText());
        JsonNode env = data(environment, "spark-env");

        assertThat(properties)
                .isNotEmpty()
                .allSatisfy((key, value) -> assertThat(defaults).contains(Map.entry(key.toString(), value)));
        assertThat(variables)
                .isNotEmpty()
                .allSatisfy((name, value) ->
                        assertThat(env.path(name.toString()).asText()).isEqualTo(value));
    }

    /** A text and the name it stands under. */
    private record NamedText(String name, String value) {}

    private static JsonNode data(RenderedEnvironment environment, String configMap) {
        return objects(environment)
                .filter(object -> ObjectKey.of(object).toString().equals("ConfigMap/" + configMap))
                .findFirst()
                .orElseThrow()
                .path("data");
    }

    private static List<Map.Entry<String, String>> properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        SortedMap<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return List.copyOf(sorted.entrySet());
    }

    private static Stream<JsonNode> objects(RenderedEnvironment environment) {
        return documents(environment)
                .filter(document -> !document.path("kind").asText().equals("Kustomization"));
    }

    private static Stream<JsonNode> documents(RenderedEnvironment environment) {
        List<JsonNode> documents = new ArrayList<>();
        SortedMap<String, String> files = new TreeMap<>(environment.tree().files());
        files.keySet().removeIf(file -> !file.endsWith(".yaml"));
        for (String text : files.values()) {
            try (MappingIterator<JsonNode> parsed =
                    YAML.readerFor(JsonNode.class).readValues(text)) {
                parsed.forEachRemaining(documents::add);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
        return documents.stream();
    }

    private static List<NamedText> texts(RenderedEnvironment environment) {
        List<NamedText> texts = new ArrayList<>();
        documents(environment).forEach(document -> collect("", document, texts));
        return texts;
    }

    private static void collect(String name, JsonNode node, List<NamedText> texts) {
        if (node.isTextual()) {
            texts.add(new NamedText(name, node.asText()));
        }
        if (node.isArray()) {
            node.forEach(item -> collect(name, item, texts));
        }
        node.properties().forEach(field -> collect(field.getKey(), field.getValue(), texts));
    }
}
