package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.layer.Setting.Action;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lays layers over each other: mappings merge by key, lists and scalars are replaced whole, null removes. */
final class Merge {

    private static final char AFTER_DOT = '.' + 1;
    private static final char AFTER_BRACKET = '[' + 1;

    private final SortedMap<String, List<Setting>> settings = new TreeMap<>();

    private Merge() {}

    /** The merged mapping and what each layer did. */
    record Outcome(Mapping merged, History history) {}

    /**
     * Merges clean layers.
     *
     * @param layers from the lowest to the highest
     * @param file the environment's own file
     */
    static Outcome of(List<Mapping> layers, String file) {
        Merge merge = new Merge();
        Mapping merged = nothing();
        for (Mapping layer : layers) {
            merged = merge.over(merged, layer, "");
        }
        return new Outcome(merged, new History(merge.settings, file));
    }

    private Mapping over(Mapping lower, Mapping upper, String path) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(lower.entries());
        upper.entries().forEach((name, entry) -> {
            String below = path.isEmpty() ? name : path + "." + name;
            if (entry.value() instanceof Scalar scalar && scalar.isNull()) {
                entries.remove(name);
                remove(below, scalar);
            } else if (entry.value() instanceof Mapping mapping) {
                record(below, Action.OPEN, mapping, entry.keyPlace());
                Mapping merged = over(lowerMapping(entries, name), mapping, below);
                entries.put(name, new Mapping.Entry(entry.keyPlace(), merged));
            } else {
                set(below, entry.value());
                entries.put(name, entry);
            }
        });
        return new Mapping(entries, upper.place());
    }

    private static Mapping lowerMapping(Map<String, Mapping.Entry> entries, String name) {
        Mapping.Entry lower = entries.get(name);
        return lower != null && lower.value() instanceof Mapping mapping ? mapping : nothing();
    }

    private void remove(String path, Scalar nothing) {
        dropItems(path);
        List.copyOf(settings.subMap(path + ".", path + AFTER_DOT).keySet())
                .forEach(key -> record(key, Action.REMOVE, nothing, nothing.place()));
        record(path, Action.REMOVE, nothing, nothing.place());
    }

    private void set(String path, Node value) {
        dropItems(path);
        record(path, Action.SET, value, value.place());
        if (value instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                set(path + "[" + i + "]", sequence.items().get(i));
            }
        } else if (value instanceof Mapping item) {
            item.entries().forEach((name, entry) -> set(path + "." + name, entry.value()));
        }
    }

    /** A list is replaced whole: the third item of this one overrides nothing in a list that had five. */
    private void dropItems(String path) {
        settings.subMap(path + "[", path + AFTER_BRACKET).clear();
    }

    private void record(String path, Action action, Node value, Place place) {
        settings.computeIfAbsent(path, key -> new ArrayList<>()).add(new Setting(action, text(action, value), place));
    }

    private static String text(Action action, Node value) {
        return switch (action) {
            case SET -> value.literal();
            case OPEN -> value.summary();
            case REMOVE -> "null";
        };
    }

    private static Mapping nothing() {
        return new Mapping(new TreeMap<>(), Place.of(""));
    }
}
