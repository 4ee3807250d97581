package com.carbon254.spark.plan.capability;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.Flow;
import java.util.List;
import java.util.stream.Stream;

/** The connection to the object store, which several capabilities open. */
final class FlowsToStore {

    private FlowsToStore() {}

    static List<Flow> of(Environment environment, String reason) {
        return Stream.ofNullable(environment.objectStore())
                .map(store -> Flow.to(store.endpoint(), reason))
                .toList();
    }
}
