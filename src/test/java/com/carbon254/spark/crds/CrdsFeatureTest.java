package com.carbon254.spark.crds;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's kinds, as the feature prints them. */
final class CrdsFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void eachKindOfTheOperatorIsDefined() {
        assertThat(crds("").names())
                .containsExactly(
                        "CustomResourceDefinition/sparkapplications.sparkoperator.k8s.io",
                        "CustomResourceDefinition/scheduledsparkapplications.sparkoperator.k8s.io",
                        "CustomResourceDefinition/sparkconnects.sparkoperator.k8s.io");
    }

    @Test
    void namesAreThoseThatKubectlTakes() {
        assertThat(crds("").yaml("CustomResourceDefinition/sparkapplications.sparkoperator.k8s.io", "/spec/names"))
                .isEqualTo("""
                        kind: SparkApplication
                        plural: sparkapplications
                        shortNames:
                          - sparkapp
                        singular: sparkapplication
                        """);
    }

    @Test
    void environmentThatDoesNotOwnThemPrintsNone() {
        assertThat(crds("crds: {managed: false}\n").names()).isEmpty();
    }

    private Emitted crds(String lines) {
        return Emitted.by(new CrdsFeature(new Plans(folder).of(lines)));
    }
}
