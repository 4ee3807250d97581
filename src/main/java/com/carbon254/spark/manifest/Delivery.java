package com.carbon254.spark.manifest;

/** How the objects of a file reach the cluster. */
public enum Delivery {
    /** A kustomization names the file, and a GitOps tool keeps the cluster as it is. */
    SYNCED,
    /** People apply the file when they want to; no kustomization names it. */
    BY_HAND
}
