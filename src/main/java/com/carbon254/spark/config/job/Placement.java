package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.AnnotationKey;
import com.carbon254.spark.value.ObjectName;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On which nodes pods run.
 *
 * <pre>{@code
 * placement:
 *   nodeSelector:
 *     pool: spark
 *   priorityClass: batch
 * }</pre>
 */
public record Placement(
        @Key(value = "Labels that a node must have.", names = "label", nameType = AnnotationKey.class)
        Map<AnnotationKey, String> nodeSelector,

        @Key("The PriorityClass of the pods.") @Nullable ObjectName priorityClass) {}
