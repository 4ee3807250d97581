package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.plan.operator.ControllerPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the operator's controller needs. Facts: kubeflow/spark-operator v2.5.2, chart template controller/_helpers.tpl,
 * internal/controller, internal/scheduler, and the requests seen on an API server.
 *
 * @param plan what it is asked to do
 */
record OperatorPermissions(ControllerPlan plan) {

    private static final String OPERATOR = "sparkoperator.k8s.io";
    private static final String LEASES = "coordination.k8s.io";

    /** In each namespace with jobs, or in all namespaces where a selector finds them. */
    List<Permission> withJobs() {
        List<Permission> permissions = new ArrayList<>(companions());
        if (plan.watchesIngresses()) {
            permissions.add(ingresses());
        }
        if (plan.volcano()) {
            permissions.add(podGroups("scheduling.volcano.sh", "get", "create", "update", "delete"));
        }
        if (plan.coscheduling()) {
            permissions.add(podGroups("scheduling.x-k8s.io", "get", "list", "watch", "create", "update", "delete"));
        }
        permissions.addAll(applications());
        return List.copyOf(permissions);
    }

    /** In a namespace of its own, where no jobs are. */
    List<Permission> apart() {
        return plan.process().replication().elects()
                ? Stream.concat(
                                Stream.of(
                                        Permission.core("events", "a change of leader is an event", "create", "patch")),
                                inHome().stream())
                        .toList()
                : List.of();
    }

    /** In the operator's own namespace beside. */
    List<Permission> inHome() {
        if (!plan.process().replication().elects()) {
            return List.of();
        }
        return List.of(
                Permission.of(LEASES, "leases", "a Lease that does not exist yet has no name to allow", "create"),
                Permission.of(LEASES, "leases", "the leader renews its Lease", "get", "update")
                        .only(PlatformNames.CONTROLLER_LEASE));
    }

    /** Of what belongs to no namespace. */
    List<Permission> everywhere() {
        if (!plan.volcano()) {
            return List.of();
        }
        return List.of(Permission.of(
                        "apiextensions.k8s.io",
                        "customresourcedefinitions",
                        "whether Volcano is there is asked before its first pod group",
                        "get")
                .only("podgroups.scheduling.volcano.sh"));
    }

    /** To find the namespaces with the labels. */
    List<Permission> toSelect() {
        return List.of(Permission.core(
                "namespaces", "the labels of namespaces decide which are watched", "get", "list", "watch"));
    }

    /** What the operator and its spark-submit make beside an application. */
    private static List<Permission> companions() {
        return List.of(
                Permission.core(
                        "configmaps",
                        "spark-submit applies the driver's configuration; the informer watches it",
                        "get",
                        "list",
                        "watch",
                        "create",
                        "update",
                        "patch"),
                Permission.core("events", "each change of state is an event of the application", "create", "patch"),
                Permission.core(
                        "persistentvolumeclaims",
                        "spark-submit applies the claims on demand of a driver",
                        "get",
                        "create",
                        "patch"),
                Permission.core(
                        "pods",
                        "spark-submit creates the driver; its phase is the application's state",
                        "get",
                        "list",
                        "watch",
                        "create",
                        "update",
                        "delete"),
                Permission.core(
                        "services",
                        "spark-submit applies the driver's headless service; the operator makes one for its web page",
                        "get",
                        "list",
                        "watch",
                        "create",
                        "update",
                        "patch",
                        "delete"));
    }

    /** Without list and watch the cache never fills, and each application with a page takes a worker for ever. */
    private static Permission ingresses() {
        return Permission.of(
                "networking.k8s.io",
                "ingresses",
                "the operator makes an Ingress for each web page and reads it from a cache",
                "get",
                "list",
                "watch",
                "create",
                "update",
                "delete");
    }

    private static Permission podGroups(String group, String... verbs) {
        return Permission.of(group, "podgroups", "all pods of an application are one group of its scheduler", verbs);
    }

    private static List<Permission> applications() {
        return List.of(
                Permission.of(
                        OPERATOR,
                        "sparkapplications",
                        "runs of a schedule are created, expired applications deleted",
                        "get",
                        "list",
                        "watch",
                        "create",
                        "delete"),
                Permission.of(
                        OPERATOR,
                        "scheduledsparkapplications",
                        "schedules are read, never made",
                        "get",
                        "list",
                        "watch"),
                Permission.of(OPERATOR, "sparkconnects", "servers are read, never made", "get", "list", "watch"),
                status("sparkapplications"),
                status("scheduledsparkapplications"),
                status("sparkconnects"),
                finalizers("sparkapplications"),
                finalizers("scheduledsparkapplications"),
                finalizers("sparkconnects"));
    }

    private static Permission status(String resource) {
        return Permission.of(OPERATOR, resource + "/status", "the state is written back", "update");
    }

    /** Checked by OwnerReferencesPermissionEnforcement, which some clusters run, although no finalizer is ever set. */
    private static Permission finalizers(String resource) {
        return Permission.of(OPERATOR, resource + "/finalizers", "owned objects block the owner's deletion", "update");
    }
}
