package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.AnnotationKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An account that only the pods of one job have, with what a driver needs in its namespace and nothing else.
 *
 * <pre>{@code
 * account:
 *   annotations:
 *     eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/orders
 * }</pre>
 */
public record JobAccount(
        @Key(value = "Its name. It is spark-job- and the name of the job if nothing is said.", example = "orders")
        @Nullable
        DnsLabel name,

        @Key(
                value = "Its annotations: a cloud identity. They go before those of objectStore.identity.",
                names = "annotation",
                nameType = AnnotationKey.class,
                nameExample = "eks.amazonaws.com/role-arn")
        Map<AnnotationKey, String> annotations) {}
