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
        Objects objects = Objects.of(manifests.stream().filter(Check::isSent).toList());
        return rules(platform).flatMap(rule -> rule.check(objects).stream()).toList();
    }

    /** A kustomization is read by Kustomize and never sent to the API server. */
    private static boolean isSent(Manifest manifest) {
        return !manifest.key().kind().equals(Kustomization.KIND);
    }

    private static Stream<ObjectRule> rules(Platform platform) {
        return Stream.of(
                new CompleteLabels(),
                new ContainerBounds(),
                new NarrowAccess(),
                new PinnedImages(),
                new References(external(platform)),
                new RestrictedPods(),
                new SelectedPods(),
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
