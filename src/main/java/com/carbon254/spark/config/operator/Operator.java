package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Kubeflow Spark operator.
 *
 * <pre>{@code
 * operator:
 *   version: "2.5.2"
 *   controller:
 *     replicas: 2
 *     workers: 5
 *   webhook:
 *     replicas: 2
 * }</pre>
 */
public record Operator(
        @Key("Whether this environment renders the operator. Without it, another environment of the cluster does.")
        boolean managed,

        @Key("The namespace of the operator's own objects. Without it, that of the platform.") @Nullable
        DnsLabel namespace,

        @Key(
                value =
                        "Namespaces of other environments whose jobs this operator runs: name to purpose. Their accounts"
                                + " and settings are rendered by those environments.",
                names = "namespace",
                nameType = DnsLabel.class)
        Map<DnsLabel, String> serves,

        @Key("The release of the operator. Image, arguments and access follow from it.")
        OperatorVersion version,

        @Key("The image of both processes.") OperatorImage image,

        @Key(
                value = "More labels of everything that belongs to the operator.",
                names = "label",
                nameType = LabelKey.class)
        Map<LabelKey, LabelValue> labels,

        @Key("Whether the cluster gives each pod a user of its own, as OpenShift does: the pods then ask for none.")
        boolean arbitraryUser,

        @Key("The process that submits jobs and follows them.")
        Controller controller,

        @Key("The process that admits Spark objects and pods.")
        Webhook webhook,

        @Key("What the operator shows to Prometheus.") OperatorMetrics metrics,

        @Key("Schedulers that start all pods of a job, or none.")
        BatchScheduler batchScheduler,

        @Key("The web pages of running jobs.") JobPages jobPages,

        @Key("The proxy on the way to other networks.") @Nullable
        Proxy proxy) {}
