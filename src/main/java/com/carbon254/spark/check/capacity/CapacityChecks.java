package com.carbon254.spark.check.capacity;

import com.carbon254.spark.check.object.ObjectRule;
import java.util.stream.Stream;

/** The rules over the bounds of namespaces. A new one is a class beside this and a line here. */
public final class CapacityChecks {

    private CapacityChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of() {
        return Stream.of(new QuotaRoom());
    }
}
