package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One rendered object, its keys in the order they are printed in.
 *
 * @param file the path below the environment's folder, with {@code /}
 * @param content the object; treated as immutable
 * @param delivery how it reaches the cluster
 */
public record Manifest(String file, ObjectNode content, Delivery delivery) {

    /** An object that is synced. */
    public Manifest(String file, ObjectNode content) {
        this(file, content, Delivery.SYNCED);
    }

    /** What the API server knows this object by. */
    public ObjectKey key() {
        return ObjectKey.of(content);
    }
}
