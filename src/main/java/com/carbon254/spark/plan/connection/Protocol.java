package com.carbon254.spark.plan.connection;

import java.util.List;

/** How packets are sent. Its name is the one that Kubernetes has for it. */
public enum Protocol {
    /** In a stream that both sides open. */
    TCP,
    /** One by one. */
    UDP;

    /** Both, for services that answer either way. */
    public static List<Protocol> both() {
        return List.of(TCP, UDP);
    }
}
