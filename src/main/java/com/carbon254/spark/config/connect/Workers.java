package com.carbon254.spark.config.connect;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.container.ServicePlacement;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;

/**
 * The pods of a Kafka Connect cluster that is rendered here.
 *
 * <pre>{@code
 * workers:
 *   replicas: 2
 *   image:
 *     repository: ghcr.io/254carbon/kafka-connect
 *     tag: 4.3.1-debezium-3.6.1
 *   resources:
 *     cpu: 500m
 *     memory: 2Gi
 *     cpuLimit: "2"
 * }</pre>
 */
public record Workers(
        @Key(value = "How many pods share the connectors.", min = 1, max = 100)
        int replicas,

        @Key("Strimzi's image of Kafka with the plugins of Debezium; it is not built here.")
        WorkerImage image,

        @Key(
                value =
                        "The Secrets that the image is pulled with, beside those of pods.pullSecrets. They are made outside of this project.",
                optional = true)
        List<ObjectName> pullSecrets,

        @Key("The resources of each pod.") ContainerResources resources,

        @Key("On which nodes the pods run. Strimzi knows no nodeSelector: its labels become a node affinity.")
        ServicePlacement placement) {}
