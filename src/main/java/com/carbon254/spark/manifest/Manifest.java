package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One rendered object, its keys in the order they are printed in.
 *
 * @param file the path below the environment's folder, with {@code /}
 * @param content the object; treated as immutable
 */
public record Manifest(String file, ObjectNode content) {

    /** What the API server knows this object by. */
    public ObjectKey key() {
        return ObjectKey.of(content);
    }
}
