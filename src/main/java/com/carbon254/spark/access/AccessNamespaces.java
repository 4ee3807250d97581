package com.carbon254.spark.access;

import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;

/** The namespaces that access is given in, each with the key that names it. */
final class AccessNamespaces {

    private AccessNamespaces() {}

    /** The platform's own. */
    static Stated<DnsLabel> home(Platform platform) {
        return new Stated<>(platform.site().namespace(), "namespace");
    }

    /** One with jobs. */
    static Stated<DnsLabel> ofJobs(Platform platform, DnsLabel namespace) {
        return namespace.equals(platform.site().namespace())
                ? home(platform)
                : new Stated<>(namespace, "jobNamespaces." + namespace);
    }

    /** One whose jobs the operator runs. */
    static Stated<DnsLabel> served(Platform platform, DnsLabel namespace) {
        return platform.site().jobNamespaces().contains(namespace)
                ? ofJobs(platform, namespace)
                : new Stated<>(namespace, "operator.serves." + namespace);
    }
}
