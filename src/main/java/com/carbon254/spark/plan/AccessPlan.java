package com.carbon254.spark.plan;

import com.carbon254.spark.config.Access;
import java.util.List;

/**
 * Who may submit jobs, beside the account for submissions.
 *
 * @param submitters sorted by name
 */
public record AccessPlan(List<Submitter> submitters) {

    /** Copies the submitters. */
    public AccessPlan {
        submitters = List.copyOf(submitters);
    }

    /**
     * A user or group of the cluster.
     *
     * @param kind {@code User} or {@code Group}
     * @param name as the cluster's authentication gives it
     */
    public record Submitter(String kind, String name) {}

    static AccessPlan of(Access access) {
        return new AccessPlan(access.submitters().entrySet().stream()
                .map(entry -> new Submitter(
                        entry.getValue().toString(), entry.getKey().toString()))
                .toList());
    }
}
