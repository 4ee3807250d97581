package com.carbon254.spark.access;

import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.value.DnsLabel;

/**
 * A namespace that access is given in.
 *
 * @param name its name
 * @param key the key path that names it
 */
record NamespaceProps(String name, String key) {

    /** The platform's own. */
    static NamespaceProps home(Platform platform) {
        return new NamespaceProps(platform.namespace().toString(), "namespace");
    }

    /** One with jobs. */
    static NamespaceProps ofJobs(Platform platform, DnsLabel namespace) {
        return namespace.equals(platform.namespace())
                ? home(platform)
                : new NamespaceProps(namespace.toString(), "jobNamespaces." + namespace);
    }

    /** One whose jobs the operator runs. */
    static NamespaceProps served(Platform platform, DnsLabel namespace) {
        return platform.jobNamespaces().contains(namespace)
                ? ofJobs(platform, namespace)
                : new NamespaceProps(namespace.toString(), "operator.serves." + namespace);
    }
}
