package com.carbon254.spark.namespaces;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.namespace.NamespacePlan;
import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.LimitRange;
import io.fabric8.kubernetes.api.model.LimitRangeBuilder;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.NamespaceBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ResourceQuota;
import io.fabric8.kubernetes.api.model.ResourceQuotaBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/** A namespace, its quota, and what containers in it have that say nothing. */
final class BoundedNamespace extends Construct {

    private static final String SECURITY = "pod-security.kubernetes.io/";

    /** What is refused, and what is warned of and recorded, is one level. */
    private static final List<String> MODES = List.of("audit", "enforce", "warn");

    /** The name of its ResourceQuota and of its LimitRange. */
    private static final String BOUNDS = "spark-bounds";

    BoundedNamespace(ManifestFile file, NamespacePlan plan, Labels labels) {
        super(file, "namespace-" + plan.name());
        String key = "namespaces." + plan.name();
        file.add(this, namespace(plan, labels))
                .from(key + ".managed")
                .from("/metadata/labels/pod-security.kubernetes.io~1audit", key + ".podSecurity")
                .from("/metadata/labels/pod-security.kubernetes.io~1enforce", key + ".podSecurity")
                .from("/metadata/labels/pod-security.kubernetes.io~1warn", key + ".podSecurity");
        if (!plan.quota().isEmpty()) {
            file.add(this, quota(plan, labels)).from(key + ".quota");
        }
        if (!plan.requests().isEmpty() || !plan.limits().isEmpty()) {
            file.add(this, range(plan, labels)).from(key + ".defaults");
        }
    }

    private static Namespace namespace(NamespacePlan plan, Labels labels) {
        SortedMap<String, String> all = new TreeMap<>(labels.all());
        plan.podSecurity().ifPresent(level -> MODES.forEach(mode -> all.put(SECURITY + mode, level)));
        return new NamespaceBuilder()
                .withNewMetadata()
                .withName(plan.name().toString())
                .withLabels(all)
                .endMetadata()
                .build();
    }

    private static ObjectMeta metadata(NamespacePlan plan, Labels labels) {
        return new ObjectMetaBuilder()
                .withName(BOUNDS)
                .withNamespace(plan.name().toString())
                .withLabels(labels.all())
                .build();
    }

    private static ResourceQuota quota(NamespacePlan plan, Labels labels) {
        return new ResourceQuotaBuilder()
                .withMetadata(metadata(plan, labels))
                .withNewSpec()
                .withHard(amounts(plan.quota()))
                .endSpec()
                .build();
    }

    private static LimitRange range(NamespacePlan plan, Labels labels) {
        return new LimitRangeBuilder()
                .withMetadata(metadata(plan, labels))
                .withNewSpec()
                .addNewLimit()
                .withType("Container")
                .withDefaultRequest(amounts(plan.requests()))
                .withDefault(amounts(plan.limits()))
                .endLimit()
                .endSpec()
                .build();
    }

    private static Map<String, io.fabric8.kubernetes.api.model.Quantity> amounts(SortedMap<String, Quantity> stated) {
        SortedMap<String, io.fabric8.kubernetes.api.model.Quantity> amounts = new TreeMap<>();
        stated.forEach((resource, amount) ->
                amounts.put(resource, io.fabric8.kubernetes.api.model.Quantity.parse(amount.toString())));
        return Collections.unmodifiableSortedMap(amounts);
    }
}
