package com.carbon254.spark.network;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.network.PolicyPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;

/**
 * What the objects of one policy are made of.
 *
 * @param plan what it says
 * @param labels of the objects
 */
record PolicyProps(PolicyPlan plan, Labels labels) {

    private static final String PROGRAM = "spark-network";

    static PolicyProps of(Platform platform, PolicyPlan plan) {
        return new PolicyProps(
                plan,
                Labels.of(
                        PROGRAM,
                        "network",
                        platform.site().environment(),
                        platform.site().marks().labels()));
    }

    /** Says of each rule what it is for. */
    PolicyDescription description() {
        return new PolicyDescription(plan.workload().name());
    }

    /** The metadata of an object. */
    ObjectMeta metadata(String description) {
        return new ObjectMetaBuilder()
                .withName(plan.workload().policy())
                .withNamespace(plan.workload().namespace().toString())
                .withLabels(labels.all())
                .addToAnnotations("kubernetes.io/description", description)
                .build();
    }
}
