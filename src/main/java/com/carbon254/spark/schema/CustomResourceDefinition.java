package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a definition of the operator's kinds has beyond the types it is made from. Facts: the definitions of
 * kubeflow/spark-operator v2.5.2, config/crd/bases.
 */
final class CustomResourceDefinition {

    /** The quantities of Kubernetes by the name of their field, and maps of them: the types alone let any text pass. */
    private static final List<String> QUANTITIES = List.of("divisor", "sizeLimit");

    private static final List<String> QUANTITY_MAPS = List.of("limits", "requests", "resources");
    private static final String QUANTITY =
            "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)"
                    + "|(\\.[0-9]+))))?$";

    private static final String LABEL_VALUE = "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])";
    private static final String QUALIFIED =
            "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?" + LABEL_VALUE + "$";

    /** Metadata that is stated inside an object: the server knows no more of it. */
    private static final List<String> EMBEDDED_METADATA =
            List.of("annotations", "finalizers", "labels", "name", "namespace");

    private static final String PROPERTIES = "properties";
    private static final String ADDITIONAL = "additionalProperties";
    private static final String INT_OR_STRING = "x-kubernetes-int-or-string";

    private CustomResourceDefinition() {}

    /** Completes a definition in place. */
    static void complete(ObjectNode definition) {
        ObjectNode version = (ObjectNode) definition.at("/spec/versions/0");
        ObjectNode schema = (ObjectNode) version.at("/schema/openAPIV3Schema");
        schema.withObject("/" + PROPERTIES)
                .set("metadata", JsonNodeFactory.instance.objectNode().put("type", "object"));
        ArrayNode required = schema.putArray("required");
        required.add("metadata").add("spec");
        version.set(
                "additionalPrinterColumns",
                PrinterColumns.of(definition.at("/spec/names/kind").asText()));
        walk("", schema);
    }

    private static void walk(String name, ObjectNode schema) {
        if (name.equals("template")
                && schema.at("/properties/spec/properties/containers").isObject()) {
            schema.removeAll();
            schema.put("type", "object").put("x-kubernetes-preserve-unknown-fields", true);
            return;
        }
        if (QUANTITIES.contains(name) && schema.has(INT_OR_STRING)) {
            schema.put("pattern", QUANTITY);
        }
        if (QUANTITY_MAPS.contains(name) && schema.path(ADDITIONAL).has(INT_OR_STRING)) {
            ((ObjectNode) schema.get(ADDITIONAL)).put("pattern", QUANTITY);
        }
        if (schema.get(PROPERTIES) instanceof ObjectNode properties) {
            properties(name, properties);
        }
        for (String part : List.of("items", ADDITIONAL)) {
            if (schema.get(part) instanceof ObjectNode below) {
                walk(name, below);
            }
        }
    }

    private static void properties(String name, ObjectNode properties) {
        // The models keep what they do not know in a map, which the generator takes for one more field.
        properties.remove("getAdditionalProperties");
        if (properties.has("creationTimestamp")) {
            properties.retain(EMBEDDED_METADATA);
        }
        if (name.equals("conditions")) {
            condition(properties);
        }
        if (name.equals("ports") && properties.get("error") instanceof ObjectNode error) {
            error.put("maxLength", 316).put("pattern", QUALIFIED);
        }
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        for (String property : names) {
            JsonNode below = properties.get(property);
            if (below instanceof ObjectNode schema) {
                walk(property, schema);
            }
        }
    }

    /** A condition of meta/v1 (k8s.io/apimachinery, Condition). */
    private static void condition(ObjectNode properties) {
        ((ObjectNode) properties.get("message")).put("maxLength", 32768);
        ((ObjectNode) properties.get("reason"))
                .put("maxLength", 1024)
                .put("minLength", 1)
                .put("pattern", "^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$");
        ((ObjectNode) properties.get("status"))
                .putArray("enum")
                .add("True")
                .add("False")
                .add("Unknown");
        ((ObjectNode) properties.get("type")).put("maxLength", 316).put("pattern", QUALIFIED);
        if (properties.get("observedGeneration") instanceof ObjectNode generation) {
            generation.put("minimum", 0);
        }
    }
}
