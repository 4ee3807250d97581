package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Every object carries the labels that Kubernetes recommends, so that people and tools find what belongs together. */
final class CompleteLabels implements ObjectRule {

    private static final List<String> RECOMMENDED = List.of(
            "app.kubernetes.io/component",
            "app.kubernetes.io/instance",
            "app.kubernetes.io/managed-by",
            "app.kubernetes.io/name",
            "app.kubernetes.io/part-of");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.manifests().stream()
                .flatMap(manifest -> RECOMMENDED.stream()
                        .filter(label -> !labels(manifest).has(label))
                        .map(label -> fault(manifest, label)))
                .toList();
    }

    private static JsonNode labels(Manifest manifest) {
        return manifest.content().at("/metadata/labels");
    }

    private static Fault fault(Manifest manifest, String label) {
        return new Fault(
                manifest.key(),
                manifest.file(),
                "/metadata/labels",
                "the label \"" + label + "\" is missing",
                "each object has " + String.join(", ", RECOMMENDED),
                "add it",
                Rule.OBJECT_LABELS);
    }
}
