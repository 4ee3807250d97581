package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields that a custom resource definition has below those of every kind, and their types. */
public final class SchemaFields {

    private SchemaFields() {}

    /** Those of our definition of a kind. */
    public static SortedMap<String, String> ofOurs(String plural) throws IOException {
        return of(definition(plural));
    }

    /** Those of a definition. */
    public static SortedMap<String, String> of(JsonNode definition) {
        SortedMap<String, String> fields = new TreeMap<>();
        collect("", schema(definition), fields);
        return fields;
    }

    /** Our definition of a kind. */
    static JsonNode definition(String plural) throws IOException {
        try (InputStream json = SchemaFields.class.getResourceAsStream("/crds/" + plural + ".json")) {
            return new ObjectMapper().readTree(json);
        }
    }

    /** The schema of a definition's one version. */
    static JsonNode schema(JsonNode definition) {
        return definition.at("/spec/versions/0/schema/openAPIV3Schema");
    }

    private static void collect(String path, JsonNode schema, SortedMap<String, String> fields) {
        schema.path("properties").properties().forEach(property -> {
            boolean ofEveryKind = List.of("apiVersion", "kind", "metadata").contains(property.getKey());
            if (!path.isEmpty() || !ofEveryKind) {
                put(path + "." + property.getKey(), property.getValue(), fields);
            }
        });
        if (schema.path("items").isObject()) {
            put(path + "[]", schema.path("items"), fields);
        }
        if (schema.path("additionalProperties").isObject()) {
            put(path + "{}", schema.path("additionalProperties"), fields);
        }
    }

    private static void put(String path, JsonNode schema, SortedMap<String, String> fields) {
        fields.put(path, type(schema));
        collect(path, schema, fields);
    }

    private static String type(JsonNode schema) {
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            return "int-or-string";
        }
        boolean free = schema.path("x-kubernetes-preserve-unknown-fields").asBoolean();
        return free && schema.path("properties").isEmpty()
                ? "any"
                : schema.path("type").asText();
    }
}
