package com.carbon254.spark.access;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the operator's controller needs in a namespace of jobs. Facts: kubeflow/spark-operator v2.5.2, chart template
 * controller/_helpers.tpl, internal/controller, and the requests seen on an API server. All in the namespace: the
 * operator watches no other.
 */
final class OperatorPermissions {

    private static final String OPERATOR = "sparkoperator.k8s.io";
    private static final String LEASES = "coordination.k8s.io";

    /** The Lease that the controller's replicas elect a leader by. */
    private static final String LEASE = "spark-operator-controller-lock";

    private OperatorPermissions() {}

    static List<Permission> all() {
        return Stream.of(companions(), leadership(), applications())
                .flatMap(List::stream)
                .toList();
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

    private static List<Permission> leadership() {
        return List.of(
                Permission.of(LEASES, "leases", "a Lease that does not exist yet has no name to allow", "create"),
                Permission.of(LEASES, "leases", "the leader renews its Lease", "get", "update")
                        .only(LEASE));
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
