package com.carbon254.spark.change.rule;

import java.util.List;
import java.util.stream.Stream;

/** What runs with an account. */
public final class Users {

    private Users() {}

    /** The owners of pods that have an account, as {@code Kind/name}. */
    public static List<String> of(Inventoried objects, String namespace, String account) {
        Stream<String> workloads = objects.workloads()
                .filter(workload -> workload.manifest().key().namespace().equals(namespace))
                .filter(workload -> workload.account().equals(account))
                .map(workload -> workload.manifest().key().toString());
        Stream<String> applications = objects.applications()
                .filter(application -> application.manifest().key().namespace().equals(namespace))
                .filter(application -> application.accounts().anyMatch(account::equals))
                .map(application -> application.manifest().key().toString());
        return Stream.concat(workloads, applications).toList();
    }
}
