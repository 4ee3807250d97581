package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.JavaMemory;

/**
 * How jobs are submitted: each by a JVM of its own inside the controller's container, which has the credentials of the
 * object store if it shall look there.
 *
 * <pre>{@code
 * submission:
 *   heap: 256m
 *   temporary: 2Gi
 *   objectStore: true
 * }</pre>
 */
public record Submission(
        @Key("The heap of each JVM. Without a bound it would take a quarter of the container's memory.")
        JavaMemory heap,

        @Key(
                value =
                        "How large /tmp may grow. Each submission leaves two small files there, and packages are resolved there.",
                example = "2Gi")
        Quantity temporary,

        @Key("Whether the image has an S3A client, so that dependencies may lie in the object store. "
                + "The official one has none.")
        boolean objectStore) {}
