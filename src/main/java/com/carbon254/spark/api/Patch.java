package com.carbon254.spark.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Some fields of an object of an API, to be laid over a whole one. Objects merge by field and lists of named things by
 * name, as in a strategic merge patch of Kubernetes; all else is replaced. Nothing can be removed.
 *
 * @param type the type of the whole
 * @param tree the fields, which fit the type
 */
public record Patch<T>(Class<T> type, ObjectNode tree) {

    private static final JsonMapper JSON = new JsonMapper();

    public Patch {
        tree = tree.deepCopy();
    }

    /**
     * A field that is stated, or an item of a list.
     *
     * @param path where it stands, items by their index: {@code driver.ports[0].name}
     * @param name the same, items by their name: {@code containers[logs].image}; of what has no name, just {@code []}
     * @param value what is said; empty of an object or a list
     */
    public record Field(String path, String name, String value) {}

    /**
     * What came of it.
     *
     * @param value the whole, with the fields laid over it
     * @param origins JSON pointers into the whole, to the paths of the fields that stand there now
     */
    public record Outcome<T>(T value, SortedMap<String, String> origins) {

        public Outcome {
            origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
        }
    }

    /** Every field that is stated, each before those below it, in the order of the type. */
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        walk(tree, new Field("", "", ""), "", fields);
        return fields;
    }

    private static void walk(JsonNode node, Field at, String list, List<Field> fields) {
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            String name = property.getKey();
            String dot = at.path().isEmpty() ? "" : ".";
            String value = property.getValue().asText();
            Field field = new Field(at.path() + dot + name, at.name() + dot + name, value);
            fields.add(field);
            walk(property.getValue(), field, name, fields);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            String name = MergeStrategy.of(list).nameOf(node.get(i));
            String value = node.get(i).asText();
            Field item = new Field(at.path() + "[" + i + "]", at.name() + "[" + name + "]", value);
            fields.add(item);
            walk(node.get(i), item, "", fields);
        }
    }

    /** Lays the fields over an object, which stays as it is. */
    public Outcome<T> over(T whole) {
        ObjectNode merged = JSON.valueToTree(whole);
        SortedMap<String, String> origins = new StrategicMerge().merge(merged, tree);
        try {
            return new Outcome<>(JSON.treeToValue(merged, type), origins);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type + " cannot be made with " + tree, e);
        }
    }
}
