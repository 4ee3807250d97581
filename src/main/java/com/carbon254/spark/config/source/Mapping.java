package com.carbon254.spark.config.source;

import com.carbon254.spark.finding.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A mapping.
 *
 * @param entries by key, in the order of the file
 * @param place where it begins
 */
public record Mapping(Map<String, Entry> entries, Place place) implements Node {

    public Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /**
     * A key and its value.
     *
     * @param keyPlace where the key stands
     * @param value the value
     */
    public record Entry(Place keyPlace, Node value) {}

    /** The value of a key, if it stands here. */
    public Optional<Node> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /** This mapping without a key. */
    public Mapping without(String key) {
        Map<String, Entry> rest = new LinkedHashMap<>(entries);
        rest.remove(key);
        return new Mapping(rest, place);
    }

    @Override
    public String summary() {
        return "{" + Summary.of(entries.keySet(), Summary::of) + "}";
    }

    @Override
    public String literal() {
        return entries.entrySet().stream()
                .map(entry ->
                        key(entry.getKey()) + ": " + entry.getValue().value().literal())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String key(String name) {
        return new Scalar(name, Scalar.Type.TEXT, place).literal();
    }

    @Override
    public String kind() {
        return "a mapping";
    }
}
