package com.carbon254.spark.check.own;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.check.schema.KnownKinds;
import java.util.stream.Stream;

/** The rules over objects that a team has written. A new one is a class beside this and a line here. */
public final class OwnChecks {

    private OwnChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of(Surroundings surroundings, KnownKinds kinds) {
        return Stream.of(
                new DecidedReferences(),
                new GuardedByTeam(surroundings.network().isPresent()),
                new StatedNamespaces(kinds, surroundings.namespaces()));
    }
}
