package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Schedulers that start all pods of a job, or none. The operator speaks with those that are named here.
 *
 * <pre>{@code
 * batchScheduler:
 *   volcano: true
 *   preferred: volcano
 * }</pre>
 */
public record BatchScheduler(
        @Key("Whether the cluster has Volcano.") boolean volcano,
        @Key("Whether the cluster has Apache YuniKorn.") boolean yunikorn,

        @Key(value = "The names of schedulers with the coscheduling plugin.", max = 20) @Nullable
        List<DnsLabel> coscheduling,

        @Key(value = "The scheduler of jobs that name none.", example = "volcano") @Nullable
        DnsLabel preferred) {}
