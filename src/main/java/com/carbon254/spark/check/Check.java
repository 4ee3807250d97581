package com.carbon254.spark.check;

import com.carbon254.spark.manifest.Kustomization;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.plan.Platform;
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
        return Stream.concat(
                        platform.externalSecrets().stream().map(name -> key("Secret", platform, name)),
                        platform.externalConfigMaps().stream().map(name -> key("ConfigMap", platform, name)))
                .toList();
    }

    private static ObjectKey key(String kind, Platform platform, ObjectName name) {
        return new ObjectKey("v1", kind, platform.namespace().toString(), name.toString());
    }
}
