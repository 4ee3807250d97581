package com.carbon254.spark.value;

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

    /** The reference as a container's image field takes it. */
    @Override
    public String toString() {
        return repository + ":" + tag + digest.map(value -> "@" + value).orElse("");
    }
}
