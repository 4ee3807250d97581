package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import java.util.Map;

/**
 * What all objects carry.
 *
 * <pre>{@code
 * metadata:
 *   labels: {cost-center: "4711"}
 *   annotations: {example.com/contact: data-platform@example.com}
 * }</pre>
 */
public record SharedMetadata(
        @Key(
                value =
                        "Labels of every object and of its pods, beside those that the platform gives them: key to value.",
                names = "label",
                nameType = LabelKey.class,
                nameExample = "cost-center")
        Map<LabelKey, LabelValue> labels,

        @Key(
                value =
                        "Annotations of every object, and not of its pods: key to value. What an object states itself wins.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "example.com/contact")
        Map<AnnotationKey, String> annotations) {}
