package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.JarPath;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageRepository;
import com.carbon254.spark.value.image.ImageTag;
import com.carbon254.spark.value.spark.SparkVersion;
import org.jspecify.annotations.Nullable;

/**
 * An image of a job's own.
 *
 * <pre>{@code
 * image:
 *   repository: ghcr.io/254carbon/orders
 *   tag: 3.5.7-4
 *   sparkVersion: 3.5.7
 * }</pre>
 */
public record JobImage(
        @Key("Where the image lies.") ImageRepository repository,
        @Key("Which one; never latest.") ImageTag tag,

        @Key("The digest of the image. With it, what runs cannot change under its tag.") @Nullable
        ImageDigest digest,

        @Key(
                "The Spark release in the image: a tag that begins with one of another line says it too. That of the environment if nothing is said.")
        @Nullable
        SparkVersion sparkVersion,

        @Key("Where the agent of the JMX exporter lies in the image. Without it, no JVM of the job shows JMX metrics.")
        @Nullable
        JarPath metricsAgent) {}
