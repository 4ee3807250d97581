package com.carbon254.spark.plan.network;

/** One of the two who speak with each other. */
public sealed interface End permits Workload, Peer {

    /** What people call it, as a noun with its article. */
    String name();
}
