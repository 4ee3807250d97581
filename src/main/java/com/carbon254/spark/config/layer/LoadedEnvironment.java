package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.value.DnsLabel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An environment that could be bound, with the history of its keys.
 *
 * @param name its name, the file's
 * @param config what the user wrote, all layers merged
 * @param history who set what
 * @param files the files that it is made of, from the lowest layer to the highest
 */
public record LoadedEnvironment(DnsLabel name, Environment config, History history, List<String> files) {

    /** Copies the files. */
    public LoadedEnvironment {
        files = List.copyOf(files);
    }

    /**
     * The place to show for what these keys say together: of the first that a file sets. Nobody can open the built-in
     * defaults, so for a key that stands only there it is a neighbour of the key, at last the environment's own file.
     */
    public Place place(String... paths) {
        return Arrays.stream(paths)
                .map(history::place)
                .filter(LoadedEnvironment::isUseful)
                .findFirst()
                .or(() -> neighbour(paths[0]))
                .orElse(Place.of(file()));
    }

    private Optional<Place> neighbour(String path) {
        int end = path.lastIndexOf('.');
        if (end < 0) {
            return Optional.empty();
        }
        String block = path.substring(0, end);
        Comparator<Place> ownFirst = Comparator.comparing(place -> !place.file().equals(file()));
        return history.below(block).stream()
                .map(history::place)
                .filter(LoadedEnvironment::isUseful)
                .min(ownFirst.thenComparing(Comparator.naturalOrder()))
                .or(() -> neighbour(block));
    }

    private static boolean isUseful(Place place) {
        return place.line() > 0 && !place.file().equals(BuiltInDefaults.NAME);
    }

    /** The environment's own file. */
    public String file() {
        return history.file();
    }
}
