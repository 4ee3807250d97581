package com.carbon254.spark.config.connect;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageRepository;
import com.carbon254.spark.value.image.ImageTag;
import org.jspecify.annotations.Nullable;

/**
 * The image of Kafka Connect.
 *
 * <pre>{@code
 * image:
 *   repository: ghcr.io/254carbon/kafka-connect
 *   tag: 4.3.1-debezium-3.6.1
 * }</pre>
 */
public record WorkerImage(
        @Key("Where the image lies.") ImageRepository repository,
        @Key("Which one; never latest.") ImageTag tag,

        @Key("The digest of the image. With it, what runs cannot change under its tag.") @Nullable
        ImageDigest digest) {}
