package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Surroundings;
import java.util.stream.Stream;

/** The rules over pods. A new one is a class beside this and a line here. */
public final class PodChecks {

    private PodChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of(Surroundings surroundings) {
        return Stream.of(
                new AskedDisks(),
                new ContainerBounds(),
                new DistinctParts(),
                new GuardedPods(surroundings.policies()),
                new HiddenCredentials(),
                new LockedContainers(surroundings.locked()),
                new MountedTokens(),
                new NamedVariables(),
                new OwnPods(),
                new PinnedImages(),
                new RestrictedPods(),
                new ServedPods(),
                new VisiblePrograms());
    }
}
