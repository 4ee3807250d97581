package com.carbon254.spark.config.layer;

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
            Node value = entry.value();
            if (value instanceof Scalar scalar && scalar.isNull()) {
                remove(entries, name, below, scalar);
            } else if (value instanceof Mapping mapping) {
                entries.put(
                        name, new Mapping.Entry(entry.keyPlace(), over(lowerMapping(entries, name), mapping, below)));
            } else {
                record(below, value);
                entries.put(name, entry);
            }
        });
        return new Mapping(entries, upper.place());
    }

    private static Mapping lowerMapping(Map<String, Mapping.Entry> entries, String name) {
        Mapping.Entry lower = entries.get(name);
        return lower != null && lower.value() instanceof Mapping mapping ? mapping : nothing();
    }

    private void remove(Map<String, Mapping.Entry> entries, String name, String path, Scalar nothing) {
        entries.remove(name);
        Setting removal = new Setting("null", nothing.place());
        settings.forEach((key, all) -> {
            if (key.startsWith(path + ".") || key.startsWith(path + "[")) {
                all.add(removal);
            }
        });
        settings.computeIfAbsent(path, key -> new ArrayList<>()).add(removal);
    }

    private void record(String path, Node value) {
        settings.computeIfAbsent(path, key -> new ArrayList<>()).add(new Setting(value.summary(), value.place()));
        if (value instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                record(path + "[" + i + "]", sequence.items().get(i));
            }
        }
    }

    private static Mapping nothing() {
        return new Mapping(new TreeMap<>(), Place.of(""));
    }
}
