package com.carbon254.spark.value.image;

import com.carbon254.spark.value.InvalidValueException;
import com.carbon254.spark.value.Syntax;
import java.util.Optional;

/**
 * A container image with a tag, and a digest where one is known. The tag is never latest, because that changes under a
 * running platform.
 *
 * @param repository where the image lies
 * @param tag the tag
 * @param digest the digest, which the container runtime prefers to the tag
 */
public record ImageReference(ImageRepository repository, String tag, Optional<ImageDigest> digest) {

    private static final Syntax TAG =
            Syntax.of("(?!latest$)[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}", "an image tag other than latest", "3.5.7-1");

    /** Refuses a tag that is no tag, or is latest, with an {@link InvalidValueException}. */
    public ImageReference {
        TAG.require(tag);
    }

    /**
     * Reads the text back.
     *
     * @throws InvalidValueException if there is no tag, or a part of the text is not what it should be
     */
    public static ImageReference parse(String text) {
        int at = text.indexOf('@');
        String name = at < 0 ? text : text.substring(0, at);
        int colon = name.lastIndexOf(':');
        if (colon < 0 || name.indexOf('/', colon) >= 0) {
            throw new InvalidValueException(text, TAG);
        }
        Optional<ImageDigest> digest = at < 0 ? Optional.empty() : Optional.of(new ImageDigest(text.substring(at + 1)));
        return new ImageReference(new ImageRepository(name.substring(0, colon)), name.substring(colon + 1), digest);
    }

    /** The same image in another place. */
    public ImageReference at(ImageRepository other) {
        return new ImageReference(other, tag, digest);
    }

    /** The reference as a container's image field takes it. */
    @Override
    public String toString() {
        return repository + ":" + tag + digest.map(value -> "@" + value).orElse("");
    }
}
