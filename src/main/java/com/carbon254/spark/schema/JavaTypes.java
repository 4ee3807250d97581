package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The schemas of the Java types that models are made of, from their signatures in class files. */
final class JavaTypes {

    private static final String LIST = "Ljava/util/List<";
    private static final String TEXT_MAP = "Ljava/util/Map<Ljava/lang/String;";
    private static final String END = ">;";

    private JavaTypes() {}

    /** The schema of a field with this signature. */
    static ObjectNode schema(String signature) {
        if (signature.startsWith(LIST)) {
            ObjectNode list = type("array");
            list.set("items", schema(argument(signature, LIST)));
            return list;
        }
        if (signature.startsWith(TEXT_MAP)) {
            ObjectNode map = type("object");
            map.set("additionalProperties", schema(argument(signature, TEXT_MAP)));
            return map;
        }
        if (signature.startsWith(ClientJar.MODELS, 1)) {
            return reference(signature.substring(1 + ClientJar.MODELS.length(), signature.length() - 1));
        }
        return scalar(signature);
    }

    /** The reference to a definition of the same document. */
    static ObjectNode reference(String definition) {
        return JsonNodeFactory.instance.objectNode().put("$ref", NamedSchemas.PREFIX + definition);
    }

    static ObjectNode type(String name) {
        return JsonNodeFactory.instance.objectNode().put("type", name);
    }

    private static String argument(String signature, String opening) {
        return signature.substring(opening.length(), signature.length() - END.length());
    }

    private static ObjectNode scalar(String signature) {
        return switch (signature) {
            case "Ljava/lang/String;" -> type("string");
            case "Ljava/lang/Boolean;" -> type("boolean");
            case "Ljava/lang/Double;" -> type("number");
            case "Ljava/lang/Integer;" ->
                type("integer").put("minimum", Integer.MIN_VALUE).put("maximum", Integer.MAX_VALUE);
            case "Ljava/lang/Long;" ->
                type("integer").put("minimum", Long.MIN_VALUE).put("maximum", Long.MAX_VALUE);
            case "Ljava/lang/Object;" -> JsonNodeFactory.instance.objectNode();
            case "Ljava/time/OffsetDateTime;" -> reference("timestamp");
            case "[B" -> reference("base64");
            case "Lio/kubernetes/client/custom/Quantity;" -> reference("quantity");
            case "Lio/kubernetes/client/custom/IntOrString;" -> reference("intOrString");
            default -> throw new IllegalStateException("A model has a field of a type without a schema: " + signature);
        };
    }
}
