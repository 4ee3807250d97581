package com.carbon254.spark.catalogue.property;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds what is said of a key: by its own text, else by the most specific pattern that admits it.
 *
 * @param <T> what is said
 */
final class KeyIndex<T> {

    private final Map<String, T> exact = new TreeMap<>();
    private final List<T> open = new ArrayList<>();
    private final Function<T, KeyPattern> pattern;

    private KeyIndex(Function<T, KeyPattern> pattern) {
        this.pattern = pattern;
    }

    static <T> KeyIndex<T> of(List<T> entries, Function<T, KeyPattern> pattern) {
        KeyIndex<T> index = new KeyIndex<>(pattern);
        entries.forEach(index::add);
        index.open.sort(Comparator.comparing(pattern, KeyPattern.MOST_SPECIFIC_FIRST));
        return index;
    }

    private void add(T entry) {
        KeyPattern key = pattern.apply(entry);
        if (!key.isExact()) {
            open.add(entry);
        } else if (exact.put(key.text(), entry) != null) {
            throw new IllegalStateException(key + " stands twice in the tables");
        }
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(exact.get(key))
                .or(() -> open.stream()
                        .filter(entry -> pattern.apply(entry).admits(key))
                        .findFirst());
    }

    /** Every key that this one could have been: the exact ones, and the patterns filled with its own parts. */
    List<String> candidates(String key) {
        List<String> candidates = new ArrayList<>(exact.keySet());
        open.forEach(entry -> pattern.apply(entry).filled(key).ifPresent(candidates::add));
        return candidates;
    }

    List<T> all() {
        List<T> all = new ArrayList<>(exact.values());
        all.addAll(open);
        return Collections.unmodifiableList(all);
    }
}
