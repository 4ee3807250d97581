package com.carbon254.spark.schema;

import com.carbon254.spark.value.kubernetes.EnumeratedFields;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the API server checks and Java types cannot say: bounds, enumerations, forms of names. The rules are data,
 * {@code server-rules.yaml}, and are laid over the schemas that come from the types. A rule about a field that a
 * Kubernetes version lacks does not count for that version.
 */
final class ServerRules {

    private static final String FILE = "server-rules.yaml";

    /** What the names of models of the core API begin with. */
    private static final String CORE = "V1";

    private final JsonNode rules;

    private ServerRules(JsonNode rules) {
        this.rules = rules;
    }

    /** Reads the rules of the class path. */
    static ServerRules load() {
        try (InputStream text = Objects.requireNonNull(ServerRules.class.getResourceAsStream(FILE), FILE)) {
            return new ServerRules(new YAMLMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The definitions of the models, with their rules, and of the named forms that rules refer to. */
    NamedSchemas definitions(Map<String, Model> models) {
        Map<String, ObjectNode> definitions = new TreeMap<>();
        rules.path("forms").forEachEntry((name, form) -> definitions.put(name, Overlay.expand(form)));
        models.forEach((name, model) -> definitions.put(name, ruled(model)));
        return new NamedSchemas(definitions);
    }

    /** The form of the names of this kind of object. */
    JsonNode nameOf(String kind) {
        JsonNode names = rules.path("names");
        return Overlay.expand(names.path(names.has(kind) ? kind : "default"));
    }

    private ObjectNode ruled(Model model) {
        ObjectNode schema = model.schema();
        JsonNode rule = rules.path("models").path(model.name());
        rule.path("required").forEach(field -> Model.require(schema, field.asText()));
        ObjectNode properties = (ObjectNode) schema.path("properties");
        words(model).forEachEntry((field, words) -> over(properties, field, words));
        rule.path("fields").forEachEntry((field, overlay) -> over(properties, field, overlay));
        return rule.has("schema") ? Overlay.over(schema, rule.path("schema")) : schema;
    }

    /** The fields that take one of a few words, which environment files are checked for as well. */
    private static ObjectNode words(Model model) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        if (model.name().startsWith(CORE)) {
            EnumeratedFields.of(model.name().substring(CORE.length()))
                    .forEach((field, words) -> words.forEach(fields.withArray(field)::add));
        }
        return fields;
    }

    private static void over(ObjectNode properties, String field, JsonNode overlay) {
        if (properties.path(field) instanceof ObjectNode type) {
            properties.set(field, Overlay.over(type, overlay));
        }
    }
}
