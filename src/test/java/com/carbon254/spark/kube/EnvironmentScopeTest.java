package com.carbon254.spark.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.carbon254.spark.manifest.FluxReferences;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.manifest.Trace;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import io.fabric8.kubernetes.api.model.rbac.ClusterRoleBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.constructs.Construct;

class EnvironmentScopeTest {

    private static final class Settings extends Construct {

        Settings(ManifestFile file, HasMetadata... objects) {
            super(file, "settings");
            for (HasMetadata object : objects) {
                file.add(this, object).from("settings").from("/data/a", "settings.a");
            }
        }
    }

    private final EnvironmentScope scope = new EnvironmentScope(SharedMarks.NONE);

    @Test
    void objectsComeBackFromCdk8sAsTheyWereGiven() {
        List<HasMetadata> objects = List.of(
                map("spark-defaults", "data-platform"),
                new DeploymentBuilder()
                        .withNewMetadata()
                        .withName("server")
                        .withNamespace("data-platform")
                        .endMetadata()
                        .withNewSpec()
                        .withReplicas(0)
                        .withNewTemplate()
                        .withNewSpec()
                        .addNewContainer()
                        .withName("server")
                        .withSecurityContext(SecurityContexts.container())
                        .withReadinessProbe(Probes.http("/", "http", new ProbeTiming(10, 5, 3)))
                        .endContainer()
                        .addNewVolume()
                        .withName("tmp")
                        .withNewEmptyDir()
                        .endEmptyDir()
                        .endVolume()
                        .endSpec()
                        .endTemplate()
                        .endSpec()
                        .build(),
                new ClusterRoleBuilder()
                        .withNewMetadata()
                        .withName("reader")
                        .endMetadata()
                        .addNewRule()
                        .withApiGroups("")
                        .withResources("pods", "configmaps")
                        .withVerbs("watch", "get")
                        .endRule()
                        .build());
        new Settings(scope.file("k8s/settings.yaml"), objects.toArray(HasMetadata[]::new));

        Rendered rendered = scope.render();

        assertThat(texts(rendered))
                .containsExactlyElementsOf(objects.stream()
                        .map(TypedJson::of)
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void keysThatLookLikeNumbersKeepTheirPlaceAndOddTextsTheirCharacters() {
        String odd = "a\nb\t \u0085\u2028\u0000😀 ${x} {{y}} $jsii.ref 1e3";
        ConfigMap numbers = new ConfigMapBuilder(map("numbers", "data-platform"))
                .editMetadata()
                .addToAnnotations(FluxReferences.NOTE, FluxReferences.KEPT)
                .endMetadata()
                .addToData("9", odd)
                .addToData("10", odd)
                .build();
        new Settings(scope.file("numbers.yaml"), numbers);

        Rendered rendered = scope.render();

        assertThat(texts(rendered)).containsExactly(TypedJson.of(numbers).toString());
        assertThat(rendered.manifests().get(0).content().at("/data/9").asText()).isEqualTo(odd);
    }

    @Test
    void filesStandInTheOrderOfTheirFirstUse() {
        ManifestFile first = scope.file("b.yaml");
        ManifestFile second = scope.file("a.yaml");
        second.add(second, map("one", "data-platform"));
        first.add(first, map("two", "data-platform"));
        scope.file("b.yaml").add(first, map("three", "data-platform"));

        Rendered rendered = scope.render();

        assertThat(rendered.manifests())
                .extracting(manifest -> manifest.file() + " " + manifest.key())
                .containsExactly("b.yaml ConfigMap/two", "b.yaml ConfigMap/three", "a.yaml ConfigMap/one");
    }

    @Test
    void oneNameInTwoNamespacesIsTwoObjects() {
        ManifestFile file = scope.file("a.yaml");
        file.add(file, map("one", "data-platform"));
        file.add(file, map("one", "spark-jobs"));

        Rendered rendered = scope.render();

        assertThat(rendered.manifests())
                .extracting(manifest -> manifest.key().namespace())
                .containsExactly("data-platform", "spark-jobs");
    }

    @Test
    void theSameObjectTwiceIsRefused() {
        ManifestFile file = scope.file("a.yaml");
        file.add(file, map("one", "data-platform"));

        assertThatIllegalStateException()
                .isThrownBy(() -> file.add(file, map("one", "data-platform")))
                .withMessage("ConfigMap/one is added to a.yaml twice");
    }

    @Test
    void whatConstructsSayOfTheOriginIsTheTrace() {
        new Settings(scope.file("a.yaml"), map("one", "data-platform"));

        Rendered rendered = scope.render();

        ObjectKey key = new ObjectKey("v1", "ConfigMap", "data-platform", "one");
        assertThat(rendered.trace().entry(key, "/data/a").map(Trace.Entry::path))
                .contains("settings.a");
        assertThat(rendered.trace().entry(key, "/data/b").map(Trace.Entry::path))
                .contains("settings");
    }

    @Test
    void nothingIsWrittenIntoTheWorkingFolder() {
        new Settings(scope.file("a.yaml"), map("one", "data-platform"));

        scope.render();

        assertThat(Files.exists(Path.of("dist"))).isFalse();
    }

    private static List<String> texts(Rendered rendered) {
        return rendered.manifests().stream()
                .map(Manifest::content)
                .map(Object::toString)
                .toList();
    }

    private static ConfigMap map(String name, String namespace) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(namespace)
                .endMetadata()
                .addToData("a", "1")
                .build();
    }
}
