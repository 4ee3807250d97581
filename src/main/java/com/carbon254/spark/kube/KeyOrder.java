package com.carbon254.spark.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives what came back from cdk8s the order of keys that it was handed over in. JavaScript puts keys that look like
 * whole numbers first, and cdk8s sorts what it adds; lists keep their order everywhere.
 */
final class KeyOrder {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private KeyOrder() {}

    /** One object as jsii returns it, maps and lists, as a tree in any order. */
    static ObjectNode unordered(Object synthesized) {
        return MAPPER.valueToTree(synthesized);
    }

    /**
     * The content in the order of what was given; keys that only the content has come last, sorted.
     *
     * @throws IllegalStateException if a given key is missing: JavaScript swallows {@code __proto__}
     */
    static ObjectNode like(JsonNode given, ObjectNode content) {
        Set<String> keys = new LinkedHashSet<>();
        given.fieldNames().forEachRemaining(keys::add);
        content.propertyStream().map(Map.Entry::getKey).sorted().forEach(keys::add);
        ObjectNode ordered = content.objectNode();
        for (String key : keys) {
            ordered.set(key, any(given.path(key), required(content, key)));
        }
        return ordered;
    }

    private static JsonNode required(ObjectNode content, String key) {
        JsonNode value = content.get(key);
        if (value == null) {
            throw new IllegalStateException("cdk8s lost the key \"" + key + "\" of " + content);
        }
        return value;
    }

    private static JsonNode any(JsonNode given, JsonNode value) {
        if (value instanceof ObjectNode object) {
            return like(given, object);
        }
        return value instanceof ArrayNode array ? list(given, array) : value;
    }

    private static ArrayNode list(JsonNode given, ArrayNode values) {
        ArrayNode ordered = values.arrayNode(values.size());
        int index = 0;
        for (Iterator<JsonNode> each = values.elements(); each.hasNext(); index++) {
            ordered.add(any(given.path(index), each.next()));
        }
        return ordered;
    }
}
