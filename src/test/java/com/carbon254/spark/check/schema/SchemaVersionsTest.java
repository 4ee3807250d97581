package com.carbon254.spark.check.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one Kubernetes version has and another lacks; also the proof that each schema is of the version it is named after. */
final class SchemaVersionsTest {

    @Test
    void versionsAreKnownOldestFirst() {
        assertThat(SchemaCheck.versions()).containsExactly("1.32", "1.33", "1.34", "1.35");
    }

    @Test
    void aVersionWithoutSchemasIsABugOfTheCaller() {
        assertThatThrownBy(() -> SchemaCheck.of("1.20"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are no schemas of Kubernetes 1.20");
    }

    @Test
    void aFieldThatIsTooNewIsRefusedWithTheVersionsThatKnowIt() {
        List<Fault> faults = SchemaCheck.of("1.32").check(List.of(withStopSignal()));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/spec/template/spec/containers/0/lifecycle/stopSignal");
            assertThat(fault.problem()).isEqualTo("unknown field \"stopSignal\" in Kubernetes 1.32");
            assertThat(fault.allowed()).isEqualTo("known to Kubernetes 1.33, 1.34, 1.35");
            assertThat(fault.remedy()).isEqualTo("leave it out, or upgrade the cluster");
        });
    }

    @ParameterizedTest
    @CsvSource({"1.33", "1.34", "1.35"})
    void aFieldIsAcceptedFromTheVersionOnThatHasIt(String version) {
        assertThat(SchemaCheck.of(version).check(List.of(withStopSignal()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.32, networking.k8s.io/v1, ServiceCIDR, 1.33",
        "1.33, resource.k8s.io/v1, ResourceClaim, 1.34",
        "1.34, scheduling.k8s.io/v1alpha1, Workload, 1.35"
    })
    void aKindThatIsTooNewIsRefusedWithTheVersionsThatServeIt(
            String version, String apiVersion, String kind, String since) {
        Manifest manifest = ManifestText.manifest(Path.of("src/test/resources/right-manifests/namespace.yaml"));
        manifest.content().put("apiVersion", apiVersion).put("kind", kind);

        List<Fault> faults = SchemaCheck.of(version).check(List.of(manifest));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.problem())
                    .isEqualTo("Kubernetes " + version + " does not serve \"" + kind + "\" of \"" + apiVersion + "\"");
            assertThat(fault.allowed()).startsWith("it is served by Kubernetes " + since);
        });
    }

    private static Manifest withStopSignal() {
        Manifest manifest = ManifestText.manifest(Path.of("src/test/resources/right-manifests/deployment.yaml"));
        ObjectNode container = (ObjectNode) manifest.content().at("/spec/template/spec/containers/0");
        container.putObject("lifecycle").put("stopSignal", "SIGINT");
        return manifest;
    }
}
