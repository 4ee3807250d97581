package com.carbon254.spark.plan.job;

import com.carbon254.spark.config.job.DynamicAllocation;
import com.carbon254.spark.config.job.Executor;
import java.util.Optional;

/**
 * How many executors there are.
 *
 * @param instances how many, or how many at first
 * @param bounds between which their number follows the work; empty if it is fixed
 */
public record JobScaling(int instances, Optional<Bounds> bounds) {

    /**
     * Bounds of dynamic allocation.
     *
     * @param min the fewest
     * @param max the most
     * @param shuffleTrackingSeconds how long an executor is kept for its shuffle files; empty for as long as needed
     */
    public record Bounds(int min, int max, Optional<Long> shuffleTrackingSeconds) {}

    static JobScaling of(Executor executor) {
        DynamicAllocation dynamic = executor.dynamicAllocation();
        if (dynamic == null) {
            return new JobScaling(executor.instances(), Optional.empty());
        }
        int first = Math.max(dynamic.min(), Math.min(executor.instances(), dynamic.max()));
        Optional<Long> tracking = Optional.ofNullable(dynamic.shuffleTrackingTimeout())
                .map(timeout -> timeout.duration().toSeconds());
        return new JobScaling(first, Optional.of(new Bounds(dynamic.min(), dynamic.max(), tracking)));
    }
}
