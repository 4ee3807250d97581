package com.carbon254.spark.value.kubernetes;

/** A minor version of Kubernetes whose schemas the program has; each comes from a release of the official Java client. */
public enum KubernetesVersion {
    /** From client 23.0.0. */
    V1_32("1.32"),
    /** From client 24.0.0. */
    V1_33("1.33"),
    /** From client 25.0.0. */
    V1_34("1.34"),
    /** From client 26.0.1. */
    V1_35("1.35");

    private final String minor;

    KubernetesVersion(String minor) {
        this.minor = minor;
    }

    /** The minor version: {@code 1.34}. */
    @Override
    public String toString() {
        return minor;
    }
}
