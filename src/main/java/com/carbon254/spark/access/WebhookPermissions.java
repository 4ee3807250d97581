package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.plan.operator.WebhookPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operator's webhook needs. Facts: kubeflow/spark-operator v2.5.2, cmd/operator/webhook, internal/webhook,
 * pkg/certificate. The chart gives it pods and schedules as well, which it never reads.
 *
 * @param plan what it is asked to do
 * @param configuration the name of both webhook configurations
 */
record WebhookPermissions(WebhookPlan plan, String configuration) {

    private static final String LEASES = "coordination.k8s.io";
    private static final String ADMISSION = "admissionregistration.k8s.io";

    /** In each namespace with jobs, or in all namespaces where a selector finds them. */
    List<Permission> withJobs() {
        List<Permission> permissions = new ArrayList<>();
        if (plan.enforcesQuotas()) {
            permissions.add(Permission.core(
                    "resourcequotas",
                    "what a job asks for is held against the quotas of its namespace, which are read from a cache",
                    "get",
                    "list",
                    "watch"));
        }
        permissions.add(Permission.of(
                "sparkoperator.k8s.io",
                "sparkapplications",
                "a pod gets what its application says, which is read from a cache",
                "get",
                "list",
                "watch"));
        return permissions;
    }

    /** In the operator's own namespace beside. */
    List<Permission> inHome() {
        List<Permission> permissions = new ArrayList<>();
        if (plan.process().replication().elects()) {
            permissions.add(Permission.core("events", "a change of leader is an event", "create", "patch"));
        }
        permissions.addAll(certificate());
        if (plan.process().replication().elects()) {
            permissions.add(
                    Permission.of(LEASES, "leases", "a Lease that does not exist yet has no name to allow", "create"));
            permissions.add(Permission.of(LEASES, "leases", "the leader renews its Lease", "get", "update")
                    .only(PlatformNames.WEBHOOK_LEASE));
        }
        return permissions;
    }

    /** Of what belongs to no namespace. cert-manager writes its authority into the configurations by itself. */
    List<Permission> everywhere() {
        if (plan.certificate().isPresent()) {
            return List.of();
        }
        return List.of(
                configurations("a watch of one object needs list and watch of all", "list", "watch"),
                configurations("the leader writes its authority into them", "get", "update")
                        .only(configuration));
    }

    private List<Permission> certificate() {
        Permission read = Permission.core("secrets", "the certificate is read when the process starts", "get");
        if (plan.certificate().isPresent()) {
            return List.of(read.only(PlatformNames.WEBHOOK_CERTIFICATE));
        }
        return List.of(
                Permission.core("secrets", "a Secret that does not exist yet has no name to allow", "create"),
                Permission.core("secrets", "the certificate is read, and made anew before it ends", "get", "update")
                        .only(PlatformNames.WEBHOOK_CERTIFICATE));
    }

    private static Permission configurations(String reason, String... verbs) {
        return new Permission(
                List.of(ADMISSION),
                List.of("mutatingwebhookconfigurations", "validatingwebhookconfigurations"),
                List.of(),
                List.of(verbs),
                reason);
    }
}
