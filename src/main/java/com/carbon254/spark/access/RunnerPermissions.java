package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person or a scheduler needs to submit jobs and to see what became of them, with kubectl's apply, get, describe,
 * logs and delete. Reading Secrets and entering pods is not part of it.
 */
final class RunnerPermissions {

    private static final String OPERATOR = "sparkoperator.k8s.io";
    private static final String[] MANAGE = {"get", "list", "watch", "create", "update", "patch", "delete"};

    private RunnerPermissions() {}

    /**
     * In a namespace with jobs.
     *
     * @param hasDefaults whether the settings of every submission lie there
     */
    static List<Permission> all(boolean hasDefaults) {
        List<Permission> permissions = new ArrayList<>();
        if (hasDefaults) {
            permissions.add(
                    Permission.core("configmaps", "kubectl get configmap spark-defaults, as the guide has it", "get")
                            .only(PlatformNames.SPARK_DEFAULTS));
        }
        permissions.addAll(submission());
        return List.copyOf(permissions);
    }

    private static List<Permission> submission() {
        return List.of(
                Permission.core("events", "kubectl describe shows them", "get", "list", "watch"),
                Permission.core("pods", "drivers and executors are found by label", "get", "list", "watch"),
                Permission.core("pods/log", "kubectl logs", "get"),
                Permission.of(OPERATOR, "sparkapplications", "jobs are submitted and withdrawn", MANAGE),
                Permission.of(OPERATOR, "scheduledsparkapplications", "schedules are made and withdrawn", MANAGE));
    }
}
