package com.carbon254.spark.plan.pod;

import com.carbon254.spark.config.Images;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImagePrefix;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.image.TaggedImage;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The registries that stand for others, and the digests of images.
 *
 * @param mirrors by the registry that each stands for
 * @param digests by the image's own name and tag: a mirror keeps them
 */
public record ImageMirrors(Map<ImagePrefix, ImagePrefix> mirrors, Map<TaggedImage, ImageDigest> digests) {

    private static final Comparator<ImagePrefix> BY_TEXT = Comparator.comparing(ImagePrefix::text);

    public ImageMirrors {
        Map<ImagePrefix, ImagePrefix> sorted = new TreeMap<>(BY_TEXT);
        sorted.putAll(mirrors);
        mirrors = sorted;
        Map<TaggedImage, ImageDigest> locked = new TreeMap<>(Comparator.comparing(TaggedImage::text));
        locked.putAll(digests);
        digests = locked;
    }

    /** Those of an environment. */
    public static ImageMirrors of(Images images) {
        return new ImageMirrors(images.mirrors(), images.digests());
    }

    /** Whether every image that a key names has a digest. */
    public boolean isLocked() {
        return !digests.isEmpty();
    }

    /** The image from where it is pulled, with its digest if one is known. */
    public ImageReference pulled(ImageReference image) {
        return mirrored(locked(image));
    }

    private ImageReference locked(ImageReference image) {
        return new ImageReference(
                image.repository(),
                image.tag(),
                image.digest().or(() -> Optional.ofNullable(digests.get(TaggedImage.of(image)))));
    }

    private ImageReference mirrored(ImageReference image) {
        return mirrors.entrySet().stream()
                .filter(mirror -> mirror.getKey().holds(image.repository()))
                .max(Comparator.comparingInt(mirror -> mirror.getKey().text().length()))
                .map(mirror -> image.at(mirror.getKey().moved(image.repository(), mirror.getValue())))
                .orElse(image);
    }
}
