package com.carbon254.spark.config.container;

/** When the kubelet pulls an image. */
public enum PullPolicy {
    /** If the node does not have it. */
    IF_NOT_PRESENT("IfNotPresent"),
    /** Each time a container starts. */
    ALWAYS("Always"),
    /** Never: the image is preloaded on the nodes. */
    NEVER("Never");

    private final String name;

    PullPolicy(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
