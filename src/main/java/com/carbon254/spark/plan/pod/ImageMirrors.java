package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.Images;
import com.carbon254.spark.value.image.ImagePrefix;
import com.carbon254.spark.value.image.ImageReference;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The registries that stand for others.
 *
 * @param mirrors by the registry that each stands for
 */
public record ImageMirrors(Map<ImagePrefix, ImagePrefix> mirrors) {

    private static final Comparator<ImagePrefix> BY_TEXT = Comparator.comparing(ImagePrefix::text);

    public ImageMirrors {
        Map<ImagePrefix, ImagePrefix> sorted = new TreeMap<>(BY_TEXT);
        sorted.putAll(mirrors);
        mirrors = sorted;
    }

    /** Those of an environment. */
    public static ImageMirrors of(Images images) {
        return new ImageMirrors(images.mirrors());
    }

    /** The image from where it is pulled. */
    public ImageReference pulled(ImageReference image) {
        return mirrors.entrySet().stream()
                .filter(mirror -> mirror.getKey().holds(image.repository()))
                .max(Comparator.comparingInt(mirror -> mirror.getKey().text().length()))
                .map(mirror -> image.at(mirror.getKey().moved(image.repository(), mirror.getValue())))
                .orElse(image);
    }
}
