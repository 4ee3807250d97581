package com.carbon254.spark.plan.service;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.value.address.BucketName;
import com.carbon254.spark.value.address.S3Location;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the object store and the catalog must hold before the first job runs.
 *
 * @param container what the Job's container may use
 * @param buckets sorted, each once
 * @param prefixes that must exist although nothing lies below them yet
 * @param catalogUri the Iceberg REST catalog
 * @param warehouse the warehouse that the catalog is asked for
 * @param namespaces of the catalog, sorted
 */
public record BootstrapPlan(
        ContainerPlan container,
        List<String> buckets,
        List<S3Location> prefixes,
        String catalogUri,
        String warehouse,
        List<String> namespaces) {

    public BootstrapPlan {
        buckets = List.copyOf(buckets);
        prefixes = List.copyOf(prefixes);
        namespaces = List.copyOf(namespaces);
    }

    /** What an environment needs before its first job. */
    public static BootstrapPlan of(Environment environment) {
        Stream<BucketName> buckets = Stream.concat(
                environment.objectStore().buckets().keySet().stream(),
                Stream.concat(
                        checkpoints(environment),
                        Stream.of(
                                environment.eventLog().location().bucket(),
                                environment.quality().metricsRepository().bucket(),
                                environment.iceberg().warehouse().bucket())));
        return new BootstrapPlan(
                ContainerPlan.of(environment.bootstrap().resources()),
                buckets.map(BucketName::toString).distinct().sorted().toList(),
                List.of(environment.eventLog().location()),
                environment.iceberg().uri().toString(),
                environment.iceberg().warehouse().toString(),
                environment.iceberg().namespaces().keySet().stream()
                        .map(Object::toString)
                        .toList());
    }

    private static Stream<BucketName> checkpoints(Environment environment) {
        return environment.jobs().values().stream()
                .flatMap(job -> Stream.ofNullable(job.streaming()))
                .map(streaming -> streaming.checkpoint().bucket());
    }
}
