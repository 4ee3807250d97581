package com.carbon254.spark.manifest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which key of the configuration a part of an object comes from. It serves findings and {@code explain} and never shows
 * in a manifest.
 *
 * @param entries in the order in which the constructs stated them
 */
public record Trace(List<Entry> entries) {

    /** A trace without entries. */
    public static final Trace EMPTY = new Trace(List.of());

    public Trace {
        entries = List.copyOf(entries);
    }

    /**
     * One statement: the part of the object below the pointer comes from the key.
     *
     * @param object the object
     * @param pointer a JSON pointer (RFC 6901) that is a prefix of what it covers; empty for the whole object
     * @param path the key path in the environment, {@code history.resources.memory}
     */
    public record Entry(ObjectKey object, String pointer, String path) {

        private boolean covers(ObjectKey key, String place) {
            return place.startsWith(pointer)
                    && (place.length() == pointer.length() || place.charAt(pointer.length()) == '/')
                    && object.equals(key);
        }

        /** The steps from the key to a place that it covers: where the key holds an object, both are made alike. */
        public List<String> steps(String place) {
            return Arrays.stream(place.substring(pointer.length()).split("/", -1))
                    .skip(1)
                    .map(step -> step.replace("~1", "/").replace("~0", "~"))
                    .toList();
        }
    }

    /** This trace and another. */
    public Trace and(Trace other) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(other.entries);
        return new Trace(all);
    }

    /** What is stated about a place in an object; the longest prefix wins, of equals the last. */
    public Optional<Entry> entry(ObjectKey object, String pointer) {
        return entries.stream()
                .filter(entry -> entry.covers(object, pointer))
                .reduce((best, next) -> next.pointer().length() < best.pointer().length() ? best : next);
    }
}
