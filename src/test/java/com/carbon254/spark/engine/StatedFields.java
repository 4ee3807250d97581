package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares what a manifest states with what the API server keeps of it. The server may add (defaults, status); what it
 * drops or writes in another way is, for a GitOps tool, a difference that no deployment removes.
 */
final class StatedFields {

    private final List<String> differences = new ArrayList<>();

    private StatedFields() {}

    /** One line a field that the live object lacks or holds with another value, by JSON pointer. */
    static List<String> lost(JsonNode stated, JsonNode live) {
        StatedFields fields = new StatedFields();
        fields.compare("", stated, live);
        return List.copyOf(fields.differences);
    }

    /** The same, where the server or a webhook may have added items to lists, wherever they like. */
    static List<String> missing(JsonNode stated, JsonNode live) {
        StatedFields fields = new StatedFields();
        fields.cover("", stated, live);
        return List.copyOf(fields.differences);
    }

    private void cover(String pointer, JsonNode stated, JsonNode live) {
        if (stated.isObject()) {
            stated.properties()
                    .forEach(field ->
                            cover(pointer + "/" + field.getKey(), field.getValue(), live.path(field.getKey())));
        } else if (stated.isArray()) {
            for (JsonNode item : stated) {
                if (live.valueStream().noneMatch(other -> missing(item, other).isEmpty())) {
                    differences.add(pointer + ": stated " + item + ", live " + live);
                }
            }
        } else if (!same(stated, live)) {
            differences.add(pointer + ": stated " + stated + ", live " + live);
        }
    }

    private void compare(String pointer, JsonNode stated, JsonNode live) {
        if (stated.isObject() && live.isObject()) {
            for (Map.Entry<String, JsonNode> field : stated.properties()) {
                String key = field.getKey();
                String escaped = key.replace("~", "~0").replace("/", "~1");
                if (!saysNothing(field)) {
                    compare(pointer + "/" + escaped, field.getValue(), live.path(key));
                }
            }
        } else if (stated.isArray() && live.isArray() && stated.size() == live.size()) {
            for (int index = 0; index < stated.size(); index++) {
                compare(pointer + "/" + index, stated.get(index), live.get(index));
            }
        } else if (!same(stated, live)) {
            differences.add(pointer + ": stated " + stated + ", live " + (live.isMissingNode() ? "nothing" : live));
        }
    }

    /** Programs in Go write the time of creation of what is not created yet, kubeseal for one; GitOps tools know that. */
    private static boolean saysNothing(Map.Entry<String, JsonNode> field) {
        return field.getKey().equals("creationTimestamp") && field.getValue().isNull();
    }

    /** A number is its value, however the two parsers chose its Java type. */
    private static boolean same(JsonNode stated, JsonNode live) {
        return (stated.isNumber() && live.isNumber())
                ? stated.decimalValue().compareTo(live.decimalValue()) == 0
                : stated.equals(live);
    }
}
