package com.carbon254.spark.check.reference;

import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * The name of another object, as it stands in an object.
 *
 * @param pointer where it stands
 * @param kind what it names
 * @param namespace where that lives, unless it is cluster-scoped
 * @param name its name
 * @param key the key of its data that is meant; empty for no key in particular
 */
public record Reference(String pointer, String kind, String namespace, String name, String key) {

    /** The same object, and a key of its data. */
    Reference to(String item) {
        return new Reference(pointer, kind, namespace, name, item);
    }

    boolean isTo(ObjectKey object) {
        return object.kind().equals(kind)
                && object.name().equals(name)
                && (object.namespace().isEmpty() || object.namespace().equals(namespace));
    }

    /** Whether the object has the key that is meant. */
    boolean findsKeyIn(JsonNode object) {
        return key.isEmpty()
                || object.path("data").has(key)
                || object.path("binaryData").has(key)
                || object.path("stringData").has(key);
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
