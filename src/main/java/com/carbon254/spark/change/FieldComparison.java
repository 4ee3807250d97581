package com.carbon254.spark.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Compares two trees field by field: maps by key, lists of named things by name, other lists by position. */
final class FieldComparison {

    private final List<Difference> found = new ArrayList<>();

    private FieldComparison() {}

    /** The fields that differ, in the order of the trees. */
    static List<Difference> of(JsonNode before, JsonNode after) {
        FieldComparison comparison = new FieldComparison();
        comparison.compare(Spot.ROOT, before, after);
        return List.copyOf(comparison.found);
    }

    /** A field by where it stands in the newer tree, in the older one, and by the names on the way. */
    private record Spot(String after, String before, String field) {

        private static final Spot ROOT = new Spot("", "", "");

        private Spot below(String key) {
            String step = "/" + key.replace("~", "~0").replace("/", "~1");
            return new Spot(after + step, before + step, field + step);
        }

        private Spot item(int old, int now, String name) {
            return new Spot(after + "/" + now, before + "/" + old, below(name).field);
        }

        private String list() {
            return field.substring(field.lastIndexOf('/') + 1);
        }
    }

    private void compare(Spot spot, JsonNode before, JsonNode after) {
        if (before.isObject() && after.isObject()) {
            objects(spot, before, after);
        } else if (before.isArray() && after.isArray()) {
            lists(spot, before, after);
        } else if (!isSame(before, after)) {
            differ(spot, before, after);
        }
    }

    /** Numbers are the same by value, whatever type the reader took for them. */
    private static boolean isSame(JsonNode before, JsonNode after) {
        if (before.isNumber() && after.isNumber()) {
            return before.decimalValue().compareTo(after.decimalValue()) == 0;
        }
        return before.equals(after);
    }

    private void objects(Spot spot, JsonNode before, JsonNode after) {
        Set<String> keys = new LinkedHashSet<>();
        after.fieldNames().forEachRemaining(keys::add);
        before.fieldNames().forEachRemaining(keys::add);
        keys.forEach(key -> below(spot, key, before.path(key), after.path(key)));
    }

    /** Most of a tree is as it was, and needs no name. */
    private void below(Spot spot, String key, JsonNode before, JsonNode after) {
        if (!before.equals(after)) {
            compare(spot.below(key), before, after);
        }
    }

    private void lists(Spot spot, JsonNode before, JsonNode after) {
        Optional<MergeKeys.Paired> paired = MergeKeys.pair(spot.list(), before, after);
        if (paired.isPresent()) {
            named(spot, paired.get(), before, after);
        } else if (before.size() == after.size() && areTrees(before) && areTrees(after)) {
            IntStream.range(0, after.size())
                    .forEach(i -> compare(spot.item(i, i, String.valueOf(i)), before.get(i), after.get(i)));
        } else if (!before.equals(after)) {
            differ(spot, before, after);
        }
    }

    private static boolean areTrees(JsonNode list) {
        return list.valueStream().allMatch(JsonNode::isContainerNode);
    }

    private void named(Spot spot, MergeKeys.Paired items, JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(items.after().keySet());
        names.addAll(items.before().keySet());
        for (String name : names) {
            int old = items.before().getOrDefault(name, -1);
            int now = items.after().getOrDefault(name, -1);
            compare(spot.item(Math.max(old, 0), Math.max(now, 0), name), before.path(old), after.path(now));
        }
        List<String> oldOrder = common(items.before(), items.after());
        List<String> newOrder = common(items.after(), items.before());
        if (!oldOrder.equals(newOrder)) {
            differ(spot, order(oldOrder), order(newOrder));
        }
    }

    private static List<String> common(Map<String, Integer> names, Map<String, Integer> others) {
        return names.keySet().stream().filter(others::containsKey).toList();
    }

    private static JsonNode order(List<String> names) {
        return TextNode.valueOf("in the order " + String.join(", ", names));
    }

    private void differ(Spot spot, JsonNode before, JsonNode after) {
        if (before instanceof TextNode old && after instanceof TextNode now) {
            found.addAll(
                    TextComparison.of(new Difference(spot.after(), spot.field(), Optional.of(old), Optional.of(now))));
            return;
        }
        String pointer = after.isMissingNode() ? spot.before() : spot.after();
        found.add(new Difference(pointer, spot.field(), stated(before), stated(after)));
    }

    private static Optional<JsonNode> stated(JsonNode node) {
        return node instanceof MissingNode ? Optional.empty() : Optional.of(node);
    }
}
