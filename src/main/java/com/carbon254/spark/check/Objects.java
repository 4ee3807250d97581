package com.carbon254.spark.check;

import com.carbon254.spark.manifest.Manifest;
import java.util.List;
import java.util.stream.Stream;

/**
 * All objects of an environment, and the pods that Kubernetes will make of them.
 *
 * @param manifests the objects, in the order of the output
 * @param pods the pods of their templates, in the same order
 */
record Objects(List<Manifest> manifests, List<Pod> pods) {

    static Objects of(List<Manifest> manifests) {
        return new Objects(
                List.copyOf(manifests), manifests.stream().flatMap(Pod::of).toList());
    }

    /** The objects of a kind. */
    Stream<Manifest> ofKind(String kind) {
        return manifests.stream()
                .filter(manifest -> manifest.content().path("kind").asText().equals(kind));
    }
}
