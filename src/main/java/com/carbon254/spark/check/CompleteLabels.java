package com.carbon254.spark.check;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Every object carries the labels that Kubernetes recommends, so that people and tools find what belongs together. */
final class CompleteLabels implements ObjectRule {

    private static final List<String> RECOMMENDED = List.of(
            "app.kubernetes.io/component",
            "app.kubernetes.io/instance",
            "app.kubernetes.io/managed-by",
            "app.kubernetes.io/name",
            "app.kubernetes.io/part-of");

    /** What a team seals is deployed as it is. */
    private static final String SEALED = "SealedSecret";

    @Override
    public List<Fault> check(Objects objects) {
        Stream<Fault> own = objects.manifests().stream()
                .filter(manifest -> !manifest.key().kind().equals(SEALED))
                .flatMap(manifest -> check(manifest, manifest.content(), ""));
        Stream<Fault> templates = objects.pods().stream()
                .filter(pod -> !pod.pointer().isEmpty())
                .flatMap(pod -> check(pod.owner(), pod.template(), pod.pointer()));
        return Stream.concat(own, templates).toList();
    }

    private static Stream<Fault> check(Manifest manifest, JsonNode object, String part) {
        String at = part + "/metadata/labels";
        JsonNode labels = object.at("/metadata/labels");
        return RECOMMENDED.stream()
                .filter(label -> labels.path(label).asText().isEmpty())
                .map(label -> new Fault(
                        manifest.key(),
                        manifest.file(),
                        at,
                        "the label \"" + label + "\" is missing",
                        "each object and each pod has " + String.join(", ", RECOMMENDED),
                        "add it",
                        Rule.OBJECT_LABELS));
    }
}
