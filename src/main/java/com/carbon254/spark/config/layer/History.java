package com.carbon254.spark.config.layer;

import com.carbon254.spark.finding.Place;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every setting of every key of an environment.
 *
 * @param settings by key path; of one key from the lowest layer to the highest
 * @param file the environment's own file
 */
public record History(SortedMap<String, List<Setting>> settings, String file) {

    /** Copies the settings. */
    public History {
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /** What the layers did to this key, from the lowest to the highest; empty if no layer names it. */
    public List<Setting> of(String path) {
        return settings.getOrDefault(path, List.of());
    }

    /** The paths of the keys below this one, sorted. */
    public List<String> below(String path) {
        return settings.keySet().stream()
                .filter(key -> path.isEmpty() || key.startsWith(path + ".") || key.startsWith(path + "["))
                .toList();
    }

    /**
     * The place to show for a key: where its value stands, else where the first key below it stands, else the place of
     * the key above it, at last the environment's own file.
     */
    public Place place(String path) {
        Optional<Place> own = last(path);
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Place> below = below(path).stream().findFirst().flatMap(this::last);
        if (!path.isEmpty() && below.isPresent()) {
            return below.get();
        }
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? Place.of(file) : parent(path.substring(0, end));
    }

    private Place parent(String path) {
        return last(path).orElseGet(() -> {
            int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
            return end < 0 ? Place.of(file) : parent(path.substring(0, end));
        });
    }

    private Optional<Place> last(String path) {
        List<Setting> all = of(path);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1).place());
    }
}
