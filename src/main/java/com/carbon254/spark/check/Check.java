package com.carbon254.spark.check;

import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.JobPlan;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.value.DnsLabel;
import com.carbon254.spark.value.ObjectName;
import java.util.List;
import java.util.stream.Stream;

/** Everything that must hold of the rendered objects of an environment, beside the schemas of their kinds. */
public final class Check {

    private Check() {}

    /** What breaks a rule. */
    public static List<Fault> of(Platform platform, List<Manifest> manifests) {
        return of(external(platform), manifests);
    }

    /** What breaks a rule, beside objects that somebody else makes. */
    static List<Fault> of(List<ObjectKey> external, List<Manifest> manifests) {
        Objects objects = Objects.of(manifests.stream().filter(Check::isSent).toList());
        return rules(external).flatMap(rule -> rule.check(objects).stream()).toList();
    }

    /** A kustomization is read by Kustomize and never sent to the API server. */
    private static boolean isSent(Manifest manifest) {
        return !manifest.key().kind().equals(Kustomization.KIND);
    }

    private static Stream<ObjectRule> rules(List<ObjectKey> external) {
        return Stream.of(
                new CompleteLabels(),
                new ContainerBounds(),
                new GuardedPods(),
                new HiddenCredentials(),
                new MountedTokens(),
                new NamedPorts(),
                new NarrowAccess(),
                new NarrowBindings(),
                new OwnPods(),
                new PinnedImages(),
                new References(external),
                new RestrictedPods(),
                new ServedPods(),
                new UniqueObjects());
    }

    private static List<ObjectKey> external(Platform platform) {
        Stream<ObjectKey> own = Stream.concat(
                keys("Secret", platform.namespace(), platform.externalSecrets().stream()),
                keys("ConfigMap", platform.namespace(), platform.externalConfigMaps().stream()));
        return Stream.concat(own, platform.jobs().stream().flatMap(Check::external))
                .toList();
    }

    private static Stream<ObjectKey> external(JobPlan job) {
        Stream<ObjectKey> secrets = keys("Secret", job.namespace(), job.secrets());
        Stream<ObjectKey> configMaps = keys("ConfigMap", job.namespace(), job.configMaps());
        Stream<ObjectKey> claims = keys("PersistentVolumeClaim", job.namespace(), job.claims());
        return Stream.of(secrets, configMaps, claims).flatMap(keys -> keys);
    }

    private static Stream<ObjectKey> keys(String kind, DnsLabel namespace, Stream<ObjectName> names) {
        return names.map(name -> new ObjectKey("v1", kind, namespace.toString(), name.toString()));
    }
}
