package com.carbon254.spark.check.access;

import com.carbon254.spark.check.object.ObjectRule;
import java.util.stream.Stream;

/** The rules over what accounts may do. A new one is a class beside this and a line here. */
public final class AccessChecks {

    private AccessChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of() {
        return Stream.of(new NarrowAccess(), new NarrowBindings());
    }
}
