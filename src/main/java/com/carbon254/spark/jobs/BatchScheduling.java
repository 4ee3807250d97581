package com.carbon254.spark.jobs;

import com.carbon254.spark.api.spark.BatchSchedulerOptions;
import com.carbon254.spark.api.spark.BatchSchedulerOptionsBuilder;
import com.carbon254.spark.claims.Schedulers;
import com.carbon254.spark.plan.job.JobGang;
import com.carbon254.spark.plan.pod.PodPlacement;
import io.fabric8.kubernetes.api.model.Quantity;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the operator hands on to a batch scheduler (2.5.2, internal/scheduler): all of it to Volcano, the queue to
 * YuniKorn, nothing to others. It would take Java's memory strings for quantities of Kubernetes, so Volcano is told what
 * the pods ask for.
 */
final class BatchScheduling {

    private BatchScheduling() {}

    static Optional<BatchSchedulerOptions> options(JobGang gang, PodPlacement placement) {
        BatchSchedulerOptionsBuilder options =
                BatchSchedulerOptionsBuilder.builder().queue(gang.queue().orElse(null));
        return switch (gang.scheduler().value().toString()) {
            case Schedulers.VOLCANO ->
                Optional.of(options.priorityClassName(placement.priorityClass().orElse(null))
                        .resources(resources(gang))
                        .build());
            case Schedulers.YUNIKORN -> gang.queue().map(queue -> options.build());
            default -> Optional.empty();
        };
    }

    private static SortedMap<String, Quantity> resources(JobGang gang) {
        SortedMap<String, Quantity> resources = new TreeMap<>();
        resources.put("cpu", Quantity.parse(gang.cpu().toString()));
        resources.put("memory", Quantity.parse(gang.memory().toString()));
        return resources;
    }
}
