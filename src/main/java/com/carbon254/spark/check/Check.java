package com.carbon254.spark.check;

import com.carbon254.spark.check.access.AccessChecks;
import com.carbon254.spark.check.capacity.CapacityChecks;
import com.carbon254.spark.check.monitoring.MonitoringChecks;
import com.carbon254.spark.check.network.NetworkChecks;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.check.own.OwnChecks;
import com.carbon254.spark.check.own.OwnStandards;
import com.carbon254.spark.check.pod.PodChecks;
import com.carbon254.spark.check.reference.ReferenceChecks;
import com.carbon254.spark.check.schema.KnownKinds;
import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.Platform;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that must hold of the rendered objects of an environment, beside the schemas of their kinds. */
public final class Check {

    private Check() {}

    /** What breaks a rule. */
    public static List<Fault> of(Platform platform, List<Manifest> manifests) {
        return of(
                PlatformSurroundings.of(platform),
                KnownKinds.of(platform.site().kubernetes().toString()),
                manifests);
    }

    /** What breaks a rule, beside objects that are made outside of this project. */
    static List<Fault> of(Surroundings surroundings, KnownKinds kinds, List<Manifest> manifests) {
        Objects objects = Objects.of(manifests.stream()
                .filter(Check::isSent)
                .sorted(Comparator.comparing(Manifest::isOwn))
                .toList());
        return rules(surroundings, kinds)
                .flatMap(rule -> rule.check(objects).stream())
                .flatMap(fault -> OwnStandards.of(fault).stream())
                .toList();
    }

    /** A kustomization is read by Kustomize and never sent to the API server. */
    private static boolean isSent(Manifest manifest) {
        return !manifest.key().kind().equals(Kustomization.KIND);
    }

    /** In the order of their names, so that a rule which changes its room leaves the order of what is found. */
    private static Stream<ObjectRule> rules(Surroundings surroundings, KnownKinds kinds) {
        return Stream.of(
                        Stream.<ObjectRule>of(new CompleteLabels()),
                        AccessChecks.of(),
                        CapacityChecks.of(),
                        MonitoringChecks.of(surroundings),
                        NetworkChecks.of(surroundings),
                        OwnChecks.of(surroundings, kinds),
                        PodChecks.of(surroundings),
                        ReferenceChecks.of(surroundings))
                .flatMap(rules -> rules)
                .sorted(Comparator.comparing(rule -> rule.getClass().getSimpleName()));
    }
}
