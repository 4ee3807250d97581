package com.carbon254.spark.plan.operator;

import java.util.OptionalInt;

/**
 * How many pods run a process, and what they agree on.
 *
 * @param replicas how many pods run it
 * @param revisions how many earlier versions are kept
 * @param remaining how many pods remain when nodes are drained; empty without a PodDisruptionBudget
 * @param elects whether its pods elect a leader
 */
public record Replication(int replicas, int revisions, OptionalInt remaining, boolean elects) {}
