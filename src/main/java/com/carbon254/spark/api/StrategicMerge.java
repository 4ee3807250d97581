package com.carbon254.spark.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays one tree over another, and remembers what came from it. */
final class StrategicMerge {

    private final SortedMap<String, String> origins = new TreeMap<>();

    /** Changes the whole; says which of its places now hold which fields of the patch. */
    SortedMap<String, String> merge(ObjectNode whole, ObjectNode patch) {
        objects(whole, patch, JsonPointer.empty(), "");
        return origins;
    }

    private void objects(ObjectNode whole, ObjectNode patch, JsonPointer at, String path) {
        patch.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            JsonNode present = whole.path(name);
            JsonPointer place = at.appendProperty(name);
            String below = path.isEmpty() ? name : path + "." + name;
            if (present instanceof ObjectNode object && value instanceof ObjectNode part) {
                objects(object, part, place, below);
            } else if (present instanceof ArrayNode list && value instanceof ArrayNode items) {
                lists(list, items, MergeStrategy.of(name), place, below);
            } else {
                whole.set(name, value.deepCopy());
                origins.put(place.toString(), below);
            }
        });
    }

    private void lists(ArrayNode list, ArrayNode items, MergeStrategy strategy, JsonPointer at, String path) {
        if (strategy.key().isEmpty() && !strategy.adds()) {
            list.removeAll().addAll(items.deepCopy());
            origins.put(at.toString(), path);
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            item(list, items.get(i), strategy, at, path + "[" + i + "]");
        }
    }

    private void item(ArrayNode list, JsonNode item, MergeStrategy strategy, JsonPointer at, String path) {
        int index = indexOf(item, list, strategy);
        if (index == list.size()) {
            list.add(item.deepCopy());
        } else if (strategy.merges()
                && item instanceof ObjectNode part
                && list.get(index) instanceof ObjectNode whole) {
            objects(whole, part, at.appendIndex(index), path);
            return;
        } else {
            list.set(index, item.deepCopy());
        }
        origins.put(at.appendIndex(index).toString(), path);
    }

    /** Where the item of the same name stands, or one that is equal; behind the last if there is none. */
    private static int indexOf(JsonNode item, ArrayNode list, MergeStrategy strategy) {
        String name = strategy.nameOf(item);
        for (int i = 0; i < list.size(); i++) {
            boolean same = name.isEmpty() ? item.equals(list.get(i)) : name.equals(strategy.nameOf(list.get(i)));
            if (same) {
                return i;
            }
        }
        return list.size();
    }
}
