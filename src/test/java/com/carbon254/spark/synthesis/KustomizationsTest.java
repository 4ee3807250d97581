package com.carbon254.spark.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class KustomizationsTest {

    @Test
    void foldersAreNamedInTheOrderOfTheOutput() {
        List<Manifest> manifests =
                List.of(synced("k8s/spark/crds/one.yaml"), synced("k8s/spark/b.yaml"), synced("k8s/spark/a.yaml"));

        List<Manifest> kustomizations = Kustomizations.of(manifests);

        assertThat(kustomizations)
                .map(Manifest::file)
                .containsExactly(
                        "kustomization.yaml", "k8s/spark/crds/kustomization.yaml", "k8s/spark/kustomization.yaml");
        assertThat(kustomizations)
                .map(kustomization -> kustomization.content().get("resources").toString())
                .containsExactly("[\"k8s/spark/crds\",\"k8s/spark\"]", "[\"one.yaml\"]", "[\"b.yaml\",\"a.yaml\"]");
    }

    @Test
    void noKustomizationNamesAFileThatPeopleApplyByHand() {
        Manifest example =
                new Manifest("k8s/spark/examples.yaml", JsonNodeFactory.instance.objectNode(), Delivery.BY_HAND);

        List<Manifest> kustomizations = Kustomizations.of(List.of(example, synced("k8s/spark/a.yaml")));

        assertThat(kustomizations)
                .map(kustomization -> kustomization.content().get("resources").toString())
                .containsExactly("[\"k8s/spark\"]", "[\"a.yaml\"]");
    }

    private static Manifest synced(String file) {
        return new Manifest(file, JsonNodeFactory.instance.objectNode());
    }
}
