package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * Named schemas that documents refer to.
 *
 * @param byName the schemas
 */
record NamedSchemas(Map<String, ObjectNode> byName) {

    /** How a reference to a definition of the same document begins. */
    static final String PREFIX = "#/definitions/";

    /** The definition of this name, which must exist. */
    ObjectNode get(String name) {
        ObjectNode definition = byName.get(name);
        if (definition == null) {
            throw new IllegalStateException("A schema refers to a definition that does not exist: " + name);
        }
        return definition;
    }

    /** The definitions that a schema needs, those that they need, and so on; sorted by name. */
    ObjectNode neededBy(JsonNode schema) {
        Map<String, ObjectNode> needed = new TreeMap<>();
        collect(schema, needed);
        ObjectNode definitions = JsonNodeFactory.instance.objectNode();
        needed.forEach(definitions::set);
        return definitions;
    }

    private void collect(JsonNode schema, Map<String, ObjectNode> needed) {
        for (JsonNode reference : schema.findValues("$ref")) {
            if (reference.isTextual()) {
                add(reference.asText().substring(PREFIX.length()), needed);
            }
        }
    }

    private void add(String name, Map<String, ObjectNode> needed) {
        if (needed.containsKey(name)) {
            return;
        }
        ObjectNode definition = get(name);
        needed.put(name, definition);
        collect(definition, needed);
    }
}
