package com.carbon254.spark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class KustomizationTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void filesAreNamedInTheOrderOfTheirDeployment() throws JsonProcessingException {
        Kustomization kustomization = Kustomization.of(List.of("crds", "spark-rbac.yaml", "jobs"));

        assertThat(JSON.writeValueAsString(kustomization))
                .isEqualTo("{\"apiVersion\":\"kustomize.config.k8s.io/v1beta1\",\"kind\":\"Kustomization\","
                        + "\"resources\":[\"crds\",\"spark-rbac.yaml\",\"jobs\"]}");
    }

    @Test
    void whatIsPrintedIsReadBack() throws JsonProcessingException {
        Kustomization kustomization = new Kustomization(
                Kustomization.API_VERSION,
                Kustomization.KIND,
                new Kustomization.Metadata(
                        "platform", new TreeMap<>(Map.of("config.kubernetes.io/local-config", "true"))),
                "data-platform",
                List.of("crds"));

        assertThat(JSON.readValue(JSON.writeValueAsString(kustomization), Kustomization.class))
                .isEqualTo(kustomization);
    }

    @Test
    void annotationsAreSorted() throws JsonProcessingException {
        Map<String, String> annotations = new TreeMap<>(Comparator.reverseOrder());
        annotations.put("a", "1");
        annotations.put("b", "2");

        assertThat(JSON.writeValueAsString(new Kustomization.Metadata(null, annotations)))
                .isEqualTo("{\"annotations\":{\"a\":\"1\",\"b\":\"2\"}}");
    }

    @Test
    void filesThatAreAddedToTheListLaterAreNotPartOfIt() {
        List<String> files = new ArrayList<>(List.of("crds"));
        Kustomization kustomization = Kustomization.of(files);

        files.add("jobs");

        assertThat(kustomization.resources()).containsExactly("crds");
    }
}
