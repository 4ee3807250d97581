package com.carbon254.spark.check.network;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Surroundings;
import java.util.stream.Stream;

/** The rules over network policies. A new one is a class beside this and a line here. */
public final class NetworkChecks {

    private NetworkChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of(Surroundings surroundings) {
        return Stream.of(new ProvenFlows(surroundings.network()));
    }
}
