package com.carbon254.spark.plan.operator;

import com.carbon254.spark.config.Access;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who may submit jobs, beside the account for submissions.
 *
 * @param submitters sorted by name
 * @param applicationAnnotations annotations of the accounts of drivers and executors
 */
public record AccessPlan(List<Submitter> submitters, SortedMap<String, String> applicationAnnotations) {

    public AccessPlan {
        submitters = List.copyOf(submitters);
        applicationAnnotations = Collections.unmodifiableSortedMap(new TreeMap<>(applicationAnnotations));
    }

    /**
     * A user or group of the cluster.
     *
     * @param kind {@code User} or {@code Group}
     * @param name as the cluster's authentication gives it
     */
    public record Submitter(String kind, String name) {}

    /** Who may submit in an environment. */
    public static AccessPlan of(Access access) {
        SortedMap<String, String> annotations = new TreeMap<>();
        access.applicationAnnotations().forEach((key, value) -> annotations.put(key.toString(), value));
        List<Submitter> submitters = access.submitters().entrySet().stream()
                .map(entry -> new Submitter(
                        entry.getValue().toString(), entry.getKey().toString()))
                .toList();
        return new AccessPlan(submitters, annotations);
    }
}
