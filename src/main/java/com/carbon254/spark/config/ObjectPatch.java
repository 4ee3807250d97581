package com.carbon254.spark.config;

import com.carbon254.spark.api.ObjectFields;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.FieldPointer;
import com.carbon254.spark.value.kubernetes.KindName;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a rendered object, laid over it at last.
 *
 * <pre>{@code
 * webhook-beside-others:
 *   target: {kind: Deployment, name: spark-operator-webhook}
 *   merge:
 *     spec: {template: {spec: {priorityClassName: system-cluster-critical}}}
 * }</pre>
 */
public record ObjectPatch(
        @Key("The rendered object that is changed.") Target target,

        @Key(
                "Fields that are laid over the object as a strategic merge patch of Kubernetes: objects merge by field, lists of"
                        + " named things by name, and all else is replaced.")
        @Nullable
        ObjectFields merge,

        @Key(value = "Fields that are taken away before that.", optional = true)
        List<FieldPointer> remove) {

    /** Which object is meant. */
    public record Target(
            @Key("Its kind.") KindName kind,

            @Key(
                    value = "Its name; of a Job without the digits at its end, which follow its content.",
                    example = "spark-operator")
            ObjectName name,

            @Key("Its namespace. It may be left out, as one name is rarely used in two.") @Nullable
            DnsLabel namespace) {}
}
