package com.carbon254.spark.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** How values and types of objects are shown to people. */
final class Shown {

    private static final int LONGEST = 60;
    private static final String STRING = "string";

    private Shown() {}

    /** The value in quotes, shortened. */
    static String value(JsonNode value) {
        return text(value.isValueNode() ? value.asText() : value.toString());
    }

    /** The text in quotes, shortened. */
    static String text(String text) {
        return '"' + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + '"';
    }

    /** What the value is. */
    static String type(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "a mapping";
            case STRING, BINARY -> "text";
            case BOOLEAN -> "a truth value";
            case NUMBER -> value.isIntegralNumber() ? "a whole number" : "a fraction";
            case NULL, MISSING -> "no value";
        };
    }

    /** The types that a {@code type} keyword allows. */
    static List<String> types(JsonNode keyword) {
        return (keyword.isArray() ? keyword.valueStream().toList() : List.of(keyword))
                .stream().map(JsonNode::asText).toList();
    }

    /** What people call a type of JSON Schema. */
    static String typeNamed(String type) {
        return switch (type) {
            case STRING -> "text";
            case "boolean" -> "true or false";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "array" -> "a list";
            default -> "a mapping";
        };
    }

    /** One of these. */
    static String choice(List<String> choices) {
        return String.join(
                " or ",
                choices.stream()
                        .map(choice -> choice.isEmpty() ? "\"\"" : choice)
                        .toList());
    }

    /** What to do about a value that has none of these types. */
    static String conversion(JsonNode value, List<String> types) {
        if (value.isNull()) {
            return "give it a value, or leave the key out";
        }
        if (value.isValueNode() && types.contains(STRING)) {
            return "put it in quotes";
        }
        boolean quoted = value.isTextual() && value.asText().matches("-?[0-9]+|true|false");
        return quoted
                ? "write it without quotes"
                : "write " + choice(types.stream().map(Shown::typeNamed).toList());
    }
}
