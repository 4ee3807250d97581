package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.folder.Layer;
import java.util.List;

/**
 * The keys that some file of an environment means to set, but wrongly.
 *
 * @param paths of the keys
 */
public record RefusedKeys(List<String> paths) {

    public RefusedKeys {
        paths = List.copyOf(paths);
    }

    static RefusedKeys of(List<Layer> layers) {
        return new RefusedKeys(layers.stream()
                .flatMap(layer -> layer.check().faulty().stream())
                .toList());
    }

    /** Whether the key, or one above it, is refused. */
    public boolean cover(String path) {
        return paths.stream().anyMatch(refused -> path.equals(refused) || path.startsWith(refused + "."));
    }
}
