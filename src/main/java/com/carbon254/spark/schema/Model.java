package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A class that models a part of an object, read from wherever it is written down.
 *
 * @param name the simple name of the class, the name of its definition
 * @param fields by name, sorted
 */
record Model(String name, Map<String, Field> fields) {

    /** Sorts the fields, so that the schema does not depend on the order in the class. */
    Model {
        fields = new TreeMap<>(fields);
    }

    /**
     * A field of a model.
     *
     * @param type the schema of its type
     * @param required whether an object without it is refused
     */
    record Field(ObjectNode type, boolean required) {}

    /** The strict schema of this class: its fields and no other. */
    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false);
        ObjectNode properties = schema.putObject("properties");
        fields.forEach((field, content) -> {
            properties.set(field, content.type().deepCopy());
            if (content.required()) {
                require(schema, field);
            }
        });
        return schema;
    }

    /** Makes a field required, once: the dialect wants the names to be distinct, and kubeconform holds it to that. */
    static void require(ObjectNode schema, String field) {
        if (schema.path("required")
                .valueStream()
                .noneMatch(name -> name.asText().equals(field))) {
            schema.withArray("required").add(field);
        }
    }
}
