package com.carbon254.spark.own;

import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Makes JSON of what stands in a file, in its order, with the types that YAML gives it. */
final class JsonOfNodes {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int HEXADECIMAL = 16;
    private static final int OCTAL = 8;

    private JsonOfNodes() {}

    static ObjectNode object(Mapping mapping) {
        ObjectNode object = JSON.objectNode();
        mapping.entries().forEach((name, entry) -> object.set(name, value(entry.value())));
        return object;
    }

    private static JsonNode value(Node node) {
        if (node instanceof Mapping mapping) {
            return object(mapping);
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(value(item)));
            return array;
        }
        return scalar((Scalar) node);
    }

    private static JsonNode scalar(Scalar scalar) {
        return switch (scalar.type()) {
            case NULL -> JSON.nullNode();
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(scalar.text()));
            case INTEGER -> whole(integer(scalar.text()));
            case NUMBER -> number(scalar.text());
            case TEXT -> JSON.textNode(scalar.text());
        };
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), HEXADECIMAL);
        }
        return text.startsWith("0o") ? new BigInteger(text.substring(2), OCTAL) : new BigInteger(text);
    }

    /** The smallest type that holds it, as a parser of JSON has it. */
    private static JsonNode whole(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return JSON.numberNode(number.intValueExact());
        }
        return number.bitLength() < Long.SIZE ? JSON.numberNode(number.longValueExact()) : JSON.numberNode(number);
    }

    /** JSON knows neither infinity nor what is no number; there it stays the text that it is. */
    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException infinite) {
            return JSON.textNode(text);
        }
    }
}
