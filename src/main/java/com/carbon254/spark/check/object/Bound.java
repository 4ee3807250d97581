package com.carbon254.spark.check.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a standard allows in one field.
 *
 * @param pointer the field, below what the standard is about
 * @param good whether a value is allowed; the value of a missing field is a missing node
 * @param wanted what is allowed, for people
 */
public record Bound(String pointer, Predicate<JsonNode> good, String wanted) {

    /** What is wanted where a field should not be. */
    public static final String NOTHING = "nothing here";

    /** The field has this value; it does not go without saying. */
    public static Bound stated(String pointer, String value) {
        return new Bound(pointer, node -> node.asText().equals(value), value);
    }

    /** The field has one of these values, or is missing. */
    public static Bound oneOf(String pointer, String... values) {
        List<String> allowed = List.of(values);
        return new Bound(
                pointer,
                node -> node.isMissingNode() || allowed.contains(node.asText()),
                String.join(", ", allowed) + " or nothing here");
    }

    /** The field is missing, or says nothing. */
    public static Bound nothing(String pointer) {
        return new Bound(pointer, node -> List.of("", "0", "false").contains(node.asText()), NOTHING);
    }

    /** The field has any value but this one. */
    public static Bound anythingBut(String pointer, String value) {
        return new Bound(pointer, node -> !node.asText().equals(value), "anything but " + value);
    }

    /** The field is a list of nothing but these values. */
    public static Bound only(String pointer, List<String> values) {
        return new Bound(pointer, node -> values.containsAll(texts(node)), "nothing but " + String.join(", ", values));
    }

    /** Whether the object, or the part of it that the bound is about, keeps to it. */
    public boolean holdsIn(JsonNode subject) {
        return good.test(subject.at(pointer));
    }

    /** What is wrong, once it does not hold. */
    public String problemIn(JsonNode subject) {
        JsonNode value = subject.at(pointer);
        if (value.isMissingNode()) {
            return "it is not stated";
        }
        return (value.isValueNode() ? "\"" + value.asText() + "\"" : value.toString()) + " is not allowed";
    }

    /** The texts of a list; of names, where it is a list of objects that have one. */
    public static List<String> texts(JsonNode list) {
        return list.valueStream()
                .map(item ->
                        item.isValueNode() ? item.asText() : item.path("name").asText())
                .toList();
    }
}
