package com.carbon254.spark.config;

import com.carbon254.spark.config.container.ContainerResources;
import com.carbon254.spark.config.container.ServicePlacement;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.spark.JavaMemory;

/**
 * The Spark history server.
 *
 * <pre>{@code
 * history:
 *   replicas: 1
 *   retention: 14d
 *   heap: 1g
 *   ingress:
 *     host: spark-history.254carbon.com
 * }</pre>
 */
public record HistoryServer(
        @Key(
                value = "1, or 0 to stop it. There is never a second one: each replica would keep a store of its"
                        + " own, and all would clean the same logs.",
                min = 0,
                max = 1)
        int replicas,

        @Key("What the container may use.") ContainerResources resources,

        @Key("On which nodes the pod runs.") ServicePlacement placement,

        @Key("The heap of the JVM. A quarter of the container's memory must stay free for what lies beside it.")
        JavaMemory heap,

        @Key("How much disk the local store of parsed logs may take.")
        JavaMemory storeSize,

        @Key(value = "How often new logs are looked for.", example = "10s")
        TimeSpan updateInterval,

        @Key(
                "How long event logs are kept before the history server deletes them, counted from the last change it sees."
                        + " A log shows in S3 as it rolls: a running job whose log does not roll for so long loses it, too.")
        TimeSpan retention,

        @Key("How the history server is reached from outside.")
        HistoryIngress ingress) {}
