package com.carbon254.spark.kube;

import com.carbon254.spark.value.Stated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part of an object, and which keys of the configuration it comes from, in whole and in parts. Objects are put together
 * from the inside out, and a list from its items: where an item stands follows from the list, so no caller counts.
 *
 * <pre>{@code
 * Traced<List<Volume>> volumes = Traced.list(List.of(Traced.of(data, "jobs.orders.volumes.data"), Traced.of(temporary)));
 * Traced<PodSpec> pod = Traced.of(new PodSpecBuilder().withVolumes(volumes.value()).build())
 *         .with("/volumes", volumes);
 * }</pre>
 *
 * @param value the part
 * @param origins JSON pointers that begin at the part, to key paths
 */
public record Traced<T>(T value, SortedMap<String, String> origins) {

    public Traced {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    }

    /** A part that no key of its own states: it comes from where the part around it comes from. */
    public static <T> Traced<T> of(T value) {
        return new Traced<>(value, Collections.emptySortedMap());
    }

    /** A part that a key states. */
    public static <T> Traced<T> of(T value, String key) {
        return of(value).from("", key);
    }

    /** A part that a key states. */
    public static <T> Traced<T> of(Stated<T> stated) {
        return of(stated.value(), stated.key());
    }

    /** The items of a list that stands in the configuration as it is printed: each comes from its own place there. */
    public static <T> List<Traced<T>> items(List<T> items, String key) {
        List<Traced<T>> traced = new ArrayList<>();
        items.forEach(item -> traced.add(of(item, key + "[" + traced.size() + "]")));
        return traced;
    }

    /** A list of parts, in this order. */
    public static <T> Traced<List<T>> list(List<Traced<T>> items) {
        SortedMap<String, String> all = new TreeMap<>();
        int index = 0;
        for (Traced<T> item : items) {
            item.below("/" + index, all);
            index++;
        }
        return new Traced<>(items.stream().map(Traced::value).toList(), all);
    }

    /**
     * The same, and something in it comes from a key; of two statements about one place the later holds.
     *
     * @param pointer the JSON pointer of the place, which begins at this part; empty for the whole part
     * @param key the key path in the environment
     */
    public Traced<T> from(String pointer, String key) {
        SortedMap<String, String> all = new TreeMap<>(origins);
        all.put(pointer, key);
        return new Traced<>(value, all);
    }

    /**
     * The same, and what stands in it at this place brought its origins along.
     *
     * @param pointer the JSON pointer of the place, which begins at this part
     */
    public Traced<T> with(String pointer, Traced<?> part) {
        SortedMap<String, String> all = new TreeMap<>(origins);
        part.below(pointer, all);
        return new Traced<>(value, all);
    }

    private void below(String pointer, SortedMap<String, String> all) {
        origins.forEach((place, key) -> all.put(pointer + place, key));
    }
}
