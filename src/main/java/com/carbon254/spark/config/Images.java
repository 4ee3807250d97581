package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.image.ImagePrefix;
import java.util.Map;

/**
 * Where images are pulled from, whatever the keys of single images say.
 *
 * <pre>{@code
 * images:
 *   mirrors:
 *     ghcr.io: registry.example.com/ghcr
 * }</pre>
 */
public record Images(
        @Key(
                value =
                        "Registries that stand for others: a registry, or a path in it, to where its images are pulled from"
                                + " instead. Of several that fit an image the longest counts. Tags and digests stay.",
                names = "registry",
                nameType = ImagePrefix.class)
        Map<ImagePrefix, ImagePrefix> mirrors) {}
