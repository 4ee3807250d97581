package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Foundation;
import com.carbon254.spark.synthesis.YamlWriter;
import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of all output, whatever it is about, as a reader that is not ours sees it. Each environment is written and read
 * back once for all of its tests.
 */
@OwnFolder
@ParameterizedClass
@MethodSource("environments")
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

    private final RenderedEnvironment environment;
    private final ReadBack written;

    OutputPropertiesTest(ReadBack written) {
        this.written = written;
        environment = written.environment();
    }

    /** One by one, so that no more than one is in memory. */
    static Stream<Named<ReadBack>> environments() {
        return GeneratorRuns.allEnvironments().stream()
                .map(named -> Named.of(named.getName(), ReadBack.of(named.getPayload())));
    }

    @Test
    void everyFileIsPlainTextAndObjectsHaveAHeader() {
        assertThat(written.files())
                .isNotEmpty()
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .startsWith(path.endsWith(".yaml") && !isOfTeam(path) ? YamlWriter.HEADER : "")
                        .endsWith("\n")
                        .doesNotEndWith("\n\n")
                        .doesNotContain("\t", "\r"));
    }

    @Test
    void namesAreValidAndNoObjectStandsTwice() {
        List<ObjectKey> keys = written.objects().stream().map(ObjectKey::of).toList();

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
        assertThat(keys).allSatisfy(key -> assertThat(key.name()).matches(NAME).hasSizeLessThanOrEqualTo(253));
    }

    @Test
    void everyObjectHasTheRecommendedLabels() {
        List<String> recommended = List.of("component", "instance", "managed-by", "name", "part-of");

        List<ObjectKey> own = environment.manifests().stream()
                .filter(manifest -> isOfTeam(manifest.file()))
                .map(Manifest::key)
                .toList();
        assertThat(written.objects().stream().filter(object -> !own.contains(ObjectKey.of(object))))
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

    @Test
    void nothingIsLatest() {
        assertThat(written.texts()).isNotEmpty().noneMatch(text -> text.value().matches("(?s)(.*:)?latest"));
    }

    @Test
    void noValueIsACredential() {
        assertThat(written.texts())
                .noneMatch(text -> CREDENTIAL.matcher(text.value()).find());
        assertThat(written.texts())
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
    private boolean trinoLogsIn() {
        return environment
                .platform()
                .engines()
                .trino()
                .filter(plan -> !plan.variables().isEmpty())
                .isPresent();
    }

    private boolean logsIn() {
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
    private static boolean isSealed(ReadBack.NamedText text) {
        return text.value().matches("Ag[A-Za-z0-9+/=]{200,}");
    }

    private static boolean isReference(ReadBack.NamedText text) {
        return text.name().startsWith("config.providers.")
                || text.value().matches("env:[A-Z_]+")
                || PROVIDER.matcher(text.name() + "=" + text.value()).matches()
                || CONNECT_REFERENCE.matcher(text.value()).matches()
                || (text.name().contains(".secretKeyRef.")
                        && REFERENCE.matcher(text.value()).matches());
    }

    @Test
    void propertiesNameSecretsAndHoldNone() throws IOException {
        List<String> files = written.objects().stream()
                .flatMap(object -> object.path("data").properties().stream())
                .filter(file -> file.getKey().matches(".*\\.(conf|properties)"))
                .map(file -> file.getValue().asText())
                .toList();
        List<Map.Entry<String, String>> properties = new ArrayList<>();
        for (String file : files) {
            properties.addAll(ReadBack.properties(file));
        }

        List<Map.Entry<String, String>> named = properties.stream()
                .filter(property -> isCredential(property.getKey()))
                .filter(property -> !PROVIDER.matcher(property.toString()).matches())
                .toList();
        assertThat(!named.isEmpty())
                .isEqualTo((logsIn() && environment.platform().ownsOperator()) || trinoLogsIn());
        assertThat(named)
                .allMatch(
                        property -> REFERENCE.matcher(property.getValue()).matches(),
                        "names a Secret and its key, or a folder");
    }

    @Test
    void fluxLeavesReferencesAloneAndTheAnnotationStandsOnObjectsAlone() {
        List<ObjectKey> own = environment.manifests().stream()
                .filter(manifest -> isOfTeam(manifest.file()))
                .map(Manifest::key)
                .toList();

        assertThat(written.objects().stream().filter(object -> !own.contains(ObjectKey.of(object))))
                .allSatisfy(object -> {
                    JsonNode note = object.at("/metadata/annotations/kustomize.toolkit.fluxcd.io~1substitute");
                    assertThat(note.asText())
                            .as("annotation of %s", ObjectKey.of(object))
                            .isEqualTo(object.toString().contains("${") ? "disabled" : "");
                    assertThat(object.toString().split("fluxcd", -1).length - 1).isLessThanOrEqualTo(1);
                });
    }
}
