package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Makes of models, and of the server's rules over them, one document a kind. */
final class KindDocuments {

    // Draft 7 is read alike by the engine in the process and by kubeconform, and has all that is needed.
    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
    private static final String KUBERNETES_METADATA = "V1ObjectMeta";

    private final ServerRules rules;
    private final NamedSchemas definitions;

    KindDocuments(Map<String, Model> models, ServerRules rules) {
        this.rules = rules;
        this.definitions = rules.definitions(models);
    }

    /** The document of a kind with this model. */
    KindSchema of(ServedKind kind, String model) {
        ObjectNode schema = definitions.get(model).deepCopy();
        identify(schema, kind);
        if (isKubernetesObject(schema)) {
            name(schema, kind);
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("$schema", DIALECT).put("title", kind.kind() + " of " + kind.apiVersion());
        document.setAll(schema);
        document.set("definitions", definitions.neededBy(schema));
        return new KindSchema(kind, document);
    }

    private static void identify(ObjectNode schema, ServedKind kind) {
        properties(schema)
                .set("apiVersion", JsonNodeFactory.instance.objectNode().put("const", kind.apiVersion()));
        properties(schema).set("kind", JsonNodeFactory.instance.objectNode().put("const", kind.kind()));
        Model.require(schema, "apiVersion");
        Model.require(schema, "kind");
    }

    private static boolean isKubernetesObject(ObjectNode schema) {
        return schema.at("/properties/metadata/$ref").asText().endsWith("/" + KUBERNETES_METADATA);
    }

    /** An object of a cluster-wide kind has no namespace: the API server drops it, and a difference would stay. */
    private void name(ObjectNode schema, ServedKind kind) {
        ObjectNode metadata = definitions.get(KUBERNETES_METADATA).deepCopy();
        Model.require(metadata, "name");
        properties(metadata).set("name", rules.nameOf(kind.kind()));
        if (!kind.namespaced()) {
            properties(metadata).set("namespace", JavaTypes.reference("noNamespace"));
        }
        properties(schema).set("metadata", metadata);
        Model.require(schema, "metadata");
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }
}
