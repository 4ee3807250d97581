package com.carbon254.spark.check;

import com.carbon254.spark.check.access.NarrowAccess;
import com.carbon254.spark.check.access.NarrowBindings;
import com.carbon254.spark.check.capacity.QuotaRoom;
import com.carbon254.spark.check.monitoring.KnownMetrics;
import com.carbon254.spark.check.monitoring.MonitorTargets;
import com.carbon254.spark.check.monitoring.ReadableRules;
import com.carbon254.spark.check.monitoring.ScrapedMetrics;
import com.carbon254.spark.check.network.ProvenFlows;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.check.own.DecidedReferences;
import com.carbon254.spark.check.own.GuardedByTeam;
import com.carbon254.spark.check.own.OwnStandards;
import com.carbon254.spark.check.own.StatedNamespaces;
import com.carbon254.spark.check.pod.AskedDisks;
import com.carbon254.spark.check.pod.ContainerBounds;
import com.carbon254.spark.check.pod.DistinctParts;
import com.carbon254.spark.check.pod.GuardedPods;
import com.carbon254.spark.check.pod.HiddenCredentials;
import com.carbon254.spark.check.pod.LockedContainers;
import com.carbon254.spark.check.pod.MountedTokens;
import com.carbon254.spark.check.pod.NamedVariables;
import com.carbon254.spark.check.pod.OwnPods;
import com.carbon254.spark.check.pod.PinnedImages;
import com.carbon254.spark.check.pod.RestrictedPods;
import com.carbon254.spark.check.pod.ServedPods;
import com.carbon254.spark.check.pod.VisiblePrograms;
import com.carbon254.spark.check.reference.NamedPorts;
import com.carbon254.spark.check.reference.References;
import com.carbon254.spark.check.reference.UniqueObjects;
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

    private static Stream<ObjectRule> rules(Surroundings surroundings, KnownKinds kinds) {
        return Stream.of(
                new AskedDisks(),
                new CompleteLabels(),
                new ContainerBounds(),
                new DecidedReferences(),
                new DistinctParts(),
                new GuardedByTeam(surroundings.network().isPresent()),
                new GuardedPods(surroundings.policies()),
                new HiddenCredentials(),
                new KnownMetrics(surroundings.metrics()),
                new LockedContainers(surroundings.locked()),
                new MonitorTargets(surroundings.monitors()),
                new MountedTokens(),
                new NamedPorts(),
                new NamedVariables(),
                new NarrowAccess(),
                new NarrowBindings(),
                new OwnPods(),
                new PinnedImages(),
                new ProvenFlows(surroundings.network()),
                new QuotaRoom(),
                new ReadableRules(),
                new References(surroundings.objects()),
                new RestrictedPods(),
                new ScrapedMetrics(surroundings.exporters(), surroundings.metrics()),
                new ServedPods(),
                new StatedNamespaces(kinds, surroundings.namespaces()),
                new UniqueObjects(),
                new VisiblePrograms());
    }
}
