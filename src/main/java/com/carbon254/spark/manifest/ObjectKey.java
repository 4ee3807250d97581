package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/**
 * What the API server knows an object by.
 *
 * @param apiVersion group and version as the object states them
 * @param kind the kind
 * @param namespace the namespace; empty for a cluster-scoped object
 * @param name the name; empty for an object that has none (a Kustomization)
 */
public record ObjectKey(String apiVersion, String kind, String namespace, String name)
        implements Comparable<ObjectKey> {

    private static final Comparator<ObjectKey> ORDER = Comparator.comparing(ObjectKey::kind)
            .thenComparing(ObjectKey::namespace)
            .thenComparing(ObjectKey::name)
            .thenComparing(ObjectKey::apiVersion);

    /** Reads the key from an object; what the object does not state is empty. */
    public static ObjectKey of(JsonNode object) {
        JsonNode metadata = object.path("metadata");
        return new ObjectKey(
                object.path("apiVersion").asText(),
                object.path("kind").asText(),
                metadata.path("namespace").asText(),
                metadata.path("name").asText());
    }

    @Override
    public int compareTo(ObjectKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code Kind/name}, as kubectl and {@code explain} take it. */
    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
