package com.carbon254.spark.config.namespace;

import java.util.Locale;

/** A level of the Pod Security Standards. */
public enum PodSecurity {
    /** Nothing is refused. */
    PRIVILEGED,
    /** What is known to give a pod the rights of its node is refused. */
    BASELINE,
    /** Pods are hardened as far as Kubernetes knows how; those of this project pass. */
    RESTRICTED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
