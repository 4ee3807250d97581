package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The short hand of {@code server-rules.yaml} and how it is laid over a schema: a text names a form, a list enumerates
 * the values, a mapping is JSON Schema whose schemas may again be short.
 */
final class Overlay {

    private static final List<String> WITH_A_SCHEMA =
            List.of("items", "additionalProperties", "propertyNames", "not", "if", "then", "else");
    private static final List<String> WITH_NAMED_SCHEMAS = List.of("properties", "dependencies");
    private static final String ALL_OF = "allOf";

    private Overlay() {}

    /** The schema that the short hand stands for. */
    static ObjectNode expand(JsonNode rule) {
        if (rule.isTextual()) {
            return JavaTypes.reference(rule.asText());
        }
        if (rule.isArray()) {
            return JsonNodeFactory.instance.objectNode().set("enum", rule);
        }
        ObjectNode schema = rule.deepCopy();
        rule.forEachEntry((keyword, value) -> schema.set(keyword, expanded(keyword, value)));
        return schema;
    }

    /** The schema with the rule: the rule's keywords win, and nested schemas are laid over each other. */
    static ObjectNode over(ObjectNode schema, JsonNode rule) {
        ObjectNode overlay = expand(rule);
        if (overlay.has("$ref")) {
            return overlay;
        }
        if (schema.has("$ref")) {
            ObjectNode both = JsonNodeFactory.instance.objectNode();
            both.putArray(ALL_OF).add(schema).add(overlay);
            return both;
        }
        ObjectNode merged = schema.deepCopy();
        overlay.forEachEntry((keyword, value) -> merged.set(keyword, merged(merged.path(keyword), value)));
        return merged;
    }

    private static JsonNode merged(JsonNode below, JsonNode above) {
        return below instanceof ObjectNode schema && above.isObject() ? over(schema, above) : above;
    }

    private static JsonNode expanded(String keyword, JsonNode value) {
        if (WITH_A_SCHEMA.contains(keyword) && !value.isBoolean()) {
            return expand(value);
        }
        if (WITH_NAMED_SCHEMAS.contains(keyword)) {
            ObjectNode named = value.deepCopy();
            value.forEachEntry((name, schema) -> named.set(name, expand(schema)));
            return named;
        }
        if (keyword.equals(ALL_OF)) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .addAll(value.valueStream().map(Overlay::expand).toList());
        }
        return value;
    }
}
