package com.carbon254.spark.config;

import com.carbon254.spark.config.container.PullPolicy;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageRepository;
import com.carbon254.spark.value.image.ImageRevision;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Spark release and its image.
 *
 * <pre>{@code
 * spark:
 *   version: "3.5.7"
 *   image:
 *     repository: ghcr.io/254carbon/spark
 *     revision: "1"
 * }</pre>
 */
public record Spark(
        @Key("The Spark release. It drives the image tag and every Spark jar.")
        SparkVersion version,

        @Key("The platform's own image, built from src/main/docker: the plain Spark image cannot read s3a.")
        Image image) {

    /** The image of drivers, executors, the history server and the bootstrap Job. */
    public record Image(
            @Key("Where the image lies. The tag is the Spark version, a '-' and the revision.")
            ImageRepository repository,

            @Key("Which build of the image for this Spark version. Raise it with every build.")
            ImageRevision revision,

            @Key("The digest of the image. With it, what runs cannot change under its tag.") @Nullable
            ImageDigest digest,

            @Key("When the kubelet pulls the image.") PullPolicy pullPolicy,

            @Key(
                    value = "Secrets of type kubernetes.io/dockerconfigjson that pull the image; true names"
                            + " one, false withdraws it.",
                    names = "secret",
                    nameType = ObjectName.class)
            Map<ObjectName, Boolean> pullSecrets) {}
}
