package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All objects of an environment, and the pods that Kubernetes will make of them.
 *
 * @param manifests the objects, in the order of the output
 * @param byKind the same by their kind
 * @param pods the pods of their templates, in the same order
 */
public record Objects(List<Manifest> manifests, SortedMap<String, List<Manifest>> byKind, List<Pod> pods) {

    /** All objects of an environment, with the pods that Kubernetes will make of them. */
    public static Objects of(List<Manifest> manifests) {
        SortedMap<String, List<Manifest>> byKind = new TreeMap<>();
        for (Manifest manifest : manifests) {
            byKind.computeIfAbsent(manifest.key().kind(), kind -> new ArrayList<>())
                    .add(manifest);
        }
        SortedMap<String, String> defaults = SubmissionDefaults.in(manifests);
        List<Pod> pods = manifests.stream()
                .flatMap(manifest -> Pod.of(manifest, defaults))
                .toList();
        return new Objects(List.copyOf(manifests), byKind, pods);
    }

    /** The objects of a kind. */
    public Stream<Manifest> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    /** All but some of the objects. */
    public Objects without(List<Manifest> some) {
        return of(
                manifests.stream().filter(manifest -> !some.contains(manifest)).toList());
    }

    /** These and one more. */
    public Objects with(Manifest other) {
        return of(Stream.concat(manifests.stream(), Stream.of(other)).toList());
    }
}
