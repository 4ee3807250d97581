package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;

/**
 * How the pods of the controller agree on who leads.
 *
 * <pre>{@code
 * leaderElection:
 *   enabled: true
 *   leaseDuration: 15s
 * }</pre>
 */
public record LeaderElection(
        @Key("Whether they agree at all. Two controllers that do not would submit every job twice.")
        boolean enabled,

        @Key(value = "How long the others wait for a leader that does not answer.", example = "15s")
        TimeSpan leaseDuration,

        @Key(value = "How long the leader tries to renew before it gives up.", example = "10s")
        TimeSpan renewDeadline,

        @Key(value = "How often they try.", example = "2s") TimeSpan retryPeriod) {}
