package com.carbon254.spark.config.team;

import com.carbon254.spark.config.job.JobDefaults;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import org.jspecify.annotations.Nullable;

/**
 * A team, whose jobs lie in the folder {@code environments/jobs/<team>} beside this file, {@code team.yaml}. People who
 * may change the jobs need not be those who may change what the team is.
 *
 * <pre>{@code
 * owner: payments
 * namespace: team-payments
 * defaults:
 *   executor: {memory: 4g}
 * mayNot:
 *   set: [overrides, image]
 *   exceed: {executors: 20}
 * }</pre>
 */
public record Team(
        @Key(
                value =
                        "The team that answers for each of its jobs, as the label owner. No job of it may name another.",
                example = "payments")
        @Nullable
        DnsLabel owner,

        @Key(
                value =
                        "Where its jobs run: the namespace of the platform, or one of jobNamespaces. No job of it may run elsewhere.",
                example = "team-payments")
        @Nullable
        DnsLabel namespace,

        @Key(
                "What holds for each of its jobs that does not say otherwise. What it does not say itself is as in jobDefaults.")
        JobDefaults defaults,

        @Key("What its jobs may not do.") MayNot mayNot) {}
