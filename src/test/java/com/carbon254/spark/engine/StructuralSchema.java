package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The schema of a kind as an API server takes it: without references, and closed to unknown fields by itself.
 *
 * @param document the JSON Schema that the build derived
 */
record StructuralSchema(JsonNode document) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> KEPT = List.of("enum", "maximum", "minimum", "pattern", "required", "type");

    /** That of a kind, where the build derives one. */
    static Optional<JsonNode> of(String kind, String apiVersion, String kubernetes) {
        String group = apiVersion.replaceFirst("[./].*", "");
        String version = apiVersion.replaceFirst(".*/", "");
        String file = kind.toLowerCase(Locale.ROOT) + "-" + group + "-" + version + ".json";
        try (InputStream schema = StructuralSchema.class.getResourceAsStream("/schemas/" + kubernetes + "/" + file)) {
            return schema == null ? Optional.empty() : Optional.of(new StructuralSchema(JSON.readTree(schema)).whole());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies around {@code spec} is the server's own business. */
    private ObjectNode whole() {
        ObjectNode whole = JSON.createObjectNode().put("type", "object");
        ObjectNode properties = whole.putObject("properties");
        document.path("properties").properties().stream()
                .filter(property -> !List.of("apiVersion", "kind", "metadata").contains(property.getKey()))
                .forEach(property -> properties.set(property.getKey(), closed(property.getValue())));
        return whole;
    }

    /** Definitions leave the metadata of objects within objects open, as controller-gen writes them. */
    private ObjectNode below(Map.Entry<String, JsonNode> property) {
        return property.getKey().equals("metadata")
                ? JSON.createObjectNode().put("type", "object").put("x-kubernetes-preserve-unknown-fields", true)
                : closed(property.getValue());
    }

    private ObjectNode closed(JsonNode schema) {
        if (schema.has("$ref")) {
            return closed(document.at(schema.path("$ref").asText().substring(1)));
        }
        ObjectNode closed = JSON.createObjectNode();
        if (schema.path("type").isArray()) {
            return closed.put("x-kubernetes-int-or-string", true);
        }
        if (!schema.has("type")) {
            closed.put("x-kubernetes-preserve-unknown-fields", true);
        }
        KEPT.stream().filter(schema::has).forEach(key -> closed.set(key, schema.get(key)));
        schema.path("properties")
                .properties()
                .forEach(property -> closed.withObject("/properties").set(property.getKey(), below(property)));
        for (String below : List.of("items", "additionalProperties")) {
            if (schema.path(below).isObject()) {
                closed.set(below, closed(schema.get(below)));
            }
        }
        return closed;
    }
}
