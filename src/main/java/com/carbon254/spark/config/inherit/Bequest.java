package com.carbon254.spark.config.inherit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A key that takes what {@code pods} says of every pod, as if that stood in a layer below its own.
 *
 * @param block the path of a block; without it there are no such pods
 * @param heir the path of the key
 * @param source the path of the key of {@code pods}
 */
public record Bequest(String block, String heir, String source) {

    private static final String EVERY_POD = "pods.";
    private static final List<String> PLACEMENT = List.of("nodeSelector", "tolerations", "affinity", "priorityClass");
    private static final String PULL_SECRETS = "pullSecrets";

    private static final List<Bequest> ALL = Stream.concat(
                    Stream.of(
                                    "jobDefaults .placement",
                                    "operator.controller .pod",
                                    "operator.webhook .pod",
                                    "history .placement",
                                    "bootstrap .placement",
                                    "kafka.connect.workers .placement",
                                    "dolphinScheduler .placement")
                            .map(block -> block.split(" "))
                            .flatMap(block -> PLACEMENT.stream().map(key -> of(block[0], block[0] + block[1], key))),
                    Stream.of("spark.image", "operator.image").map(block -> of(block, block, PULL_SECRETS)))
            .toList();

    /** All of them. */
    public static List<Bequest> all() {
        return ALL;
    }

    private static Bequest of(String block, String parent, String key) {
        return new Bequest(block, parent + "." + key, EVERY_POD + key);
    }

    /** Whether a path is the heir, or lies in it. */
    public boolean covers(String path) {
        return path.startsWith(heir)
                && (path.length() == heir.length() || ".[".indexOf(path.charAt(heir.length())) >= 0);
    }

    /** The path below {@code pods} that a path that this covers takes its value from. */
    public String sourceOf(String path) {
        return source + path.substring(heir.length());
    }
}
