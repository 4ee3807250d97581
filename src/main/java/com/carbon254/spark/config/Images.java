package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImagePrefix;
import com.carbon254.spark.value.image.TaggedImage;
import java.util.Map;

/**
 * Where images are pulled from, and by which digest, whatever the keys of single images say.
 *
 * <pre>{@code
 * images:
 *   mirrors:
 *     ghcr.io: registry.example.com/ghcr
 *   digests:
 *     ghcr.io/254carbon/spark:3.5.7-1: sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
 * }</pre>
 */
public record Images(
        @Key(
                value =
                        "Registries that stand for others: a registry, or a path in it, to where its images are pulled from"
                                + " instead. Of several that fit an image the longest counts. Tags and digests stay.",
                names = "registry",
                nameType = ImagePrefix.class)
        Map<ImagePrefix, ImagePrefix> mirrors,

        @Key(
                value =
                        "Digests of images by their names and tags, as the file images.lock has them. Where there is any, every"
                                + " image needs one. A digest beside the image itself goes before.",
                names = "image",
                nameType = TaggedImage.class)
        Map<TaggedImage, ImageDigest> digests) {

    /** The name of the file with digests, beside those of environments. */
    public static final String LOCK = "images.lock";

    /** Whether every image needs a digest. */
    public boolean areLocked() {
        return !digests.isEmpty();
    }
}
