package com.carbon254.spark.access;

import java.util.List;

/**
 * What a step of a workflow needs in a namespace with jobs: {@code workflows/spark-step.sh} makes an application, looks at it,
 * deletes it, and shows the end of its driver's log.
 */
final class StepPermissions {

    private StepPermissions() {}

    static List<Permission> all() {
        return List.of(
                Permission.core("pods/log", "the last lines of a driver stand in the log of the step", "get"),
                Permission.of(
                        "sparkoperator.k8s.io",
                        "sparkapplications",
                        "a step makes an application, waits for its end and deletes it",
                        "get",
                        "create",
                        "delete"));
    }
}
