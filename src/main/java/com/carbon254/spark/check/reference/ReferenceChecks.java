package com.carbon254.spark.check.reference;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Surroundings;
import java.util.stream.Stream;

/** The rules over what objects call each other. A new one is a class beside this and a line here. */
public final class ReferenceChecks {

    private ReferenceChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of(Surroundings surroundings) {
        return Stream.of(new NamedPorts(), new References(surroundings.objects()), new UniqueObjects());
    }
}
