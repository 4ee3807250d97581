package com.carbon254.spark.change.rule;

import com.carbon254.spark.manifest.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The objects of a rendering, by kind.
 *
 * @param byKind of each kind in the order of the output
 */
public record Inventoried(SortedMap<String, List<Manifest>> byKind) {

    /** Sorts objects by kind. */
    public static Inventoried of(List<Manifest> manifests) {
        SortedMap<String, List<Manifest>> byKind = new TreeMap<>();
        manifests.forEach(manifest -> byKind.computeIfAbsent(manifest.key().kind(), kind -> new ArrayList<>())
                .add(manifest));
        return new Inventoried(byKind);
    }

    /** The objects of a kind. */
    public Stream<Manifest> ofKind(String kind) {
        return byKind.getOrDefault(kind, List.of()).stream();
    }

    /** Applications and schedules. */
    public Stream<Application> applications() {
        return Stream.concat(ofKind(Application.KIND), ofKind(Application.SCHEDULED))
                .map(Application::of);
    }

    /** What has a template of pods. */
    public Stream<PodOwner> workloads() {
        return Stream.of("Deployment", "StatefulSet", "Job")
                .flatMap(this::ofKind)
                .map(PodOwner::new);
    }
}
