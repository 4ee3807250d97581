package com.carbon254.spark.check.capacity;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.SparkPods;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an application asks of its namespace.
 *
 * @param manifest the application
 * @param driver its driver
 * @param executors as many executors as it needs to begin
 */
record ApplicationDemand(Manifest manifest, Demand driver, Demand executors) {

    /** Those of a namespace. */
    static List<ApplicationDemand> in(Objects objects, String namespace) {
        return objects.manifests().stream()
                .filter(manifest -> manifest.key().namespace().equals(namespace))
                .flatMap(manifest -> SparkPods.specification(manifest).map(at -> of(objects, manifest, at)).stream())
                .toList();
    }

    private static ApplicationDemand of(Objects objects, Manifest manifest, String at) {
        Demand executor =
                sum(pods(objects, manifest).filter(pod -> pod.pointer().contains("/executor/")));
        Demand driver = sum(pods(objects, manifest).filter(pod -> !pod.pointer().contains("/executor/")));
        return new ApplicationDemand(
                manifest, driver, executor.times(fewest(manifest.content().at(at))));
    }

    private static Stream<Pod> pods(Objects objects, Manifest manifest) {
        return objects.pods().stream().filter(pod -> pod.owner().equals(manifest));
    }

    private static Demand sum(Stream<Pod> pods) {
        return pods.map(Demand::of).reduce(Demand.none(), Demand::and);
    }

    /** With dynamic allocation the fewest that it keeps, and one where that is none: without any, no task runs. */
    private static long fewest(JsonNode spec) {
        return spec.at("/dynamicAllocation/enabled").asBoolean()
                ? Math.max(1, spec.at("/dynamicAllocation/minExecutors").asLong(0))
                : spec.at("/executor/instances").asLong(1);
    }

    /** What it needs to begin. */
    Demand whole() {
        return driver.and(executors);
    }
}
