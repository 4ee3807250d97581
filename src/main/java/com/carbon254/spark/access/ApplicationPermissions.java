package com.carbon254.spark.access;

import java.util.List;

/**
 * What a driver needs; executors share the account and ask the API server for nothing. Facts: the requests that drivers
 * of Spark 3.5.7 sent to an API server, and Spark's KubernetesClusterSchedulerBackend and ExecutorPodsAllocator (3.5).
 */
final class ApplicationPermissions {

    private ApplicationPermissions() {}

    static List<Permission> all() {
        return List.of(
                Permission.core(
                        "configmaps",
                        "the executors' configuration; it is removed by label when the driver stops",
                        "create",
                        "deletecollection"),
                Permission.core(
                        "persistentvolumeclaims",
                        "claims on demand for executors; all of them are removed when the driver stops",
                        "get",
                        "list",
                        "create",
                        "delete",
                        "deletecollection"),
                Permission.core(
                        "pods",
                        "executors are started, watched, labelled when they end, and removed",
                        "get",
                        "list",
                        "watch",
                        "create",
                        "patch",
                        "delete",
                        "deletecollection"),
                Permission.core("services", "the driver's service is removed when it stops", "deletecollection"));
    }
}
