package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.Site;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.pod.Trust;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the objects of the operator are made of.
 *
 * @param site where they stand
 * @param plan the operator itself
 * @param trust what makes the process that submits trust the authorities of the company
 */
record OperatorProps(Site site, OperatorPlan plan, Optional<Trust> trust) {

    static final String CONTROLLER = Program.CONTROLLER.component();
    static final String WEBHOOK = Program.WEBHOOK.component();
    static final String METRICS = "metrics";
    static final String HEALTH = "health";
    static final String PROFILING = "pprof";

    static OperatorProps of(Platform platform, OperatorPlan plan) {
        return new OperatorProps(platform.site(), plan, platform.foundation().trust());
    }

    /** The namespace of its objects. */
    String namespace() {
        return plan.namespace().value().toString();
    }

    /** The key path that names it. */
    String namespaceKey() {
        return plan.namespace().key();
    }

    /** The labels of a process, by what it does. */
    Labels labels(String component) {
        return Labels.of(
                PlatformNames.OPERATOR_APP,
                component,
                site.environment(),
                site.marks().labels());
    }

    /** All labels of an object. */
    SortedMap<String, String> allLabels(String component) {
        SortedMap<String, String> all = new TreeMap<>(plan.labels());
        all.putAll(labels(component).all());
        return all;
    }

    /** The metadata of an object of the namespace. */
    ObjectMeta metadata(String name, String component) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace())
                .withLabels(allLabels(component))
                .build();
    }
}
