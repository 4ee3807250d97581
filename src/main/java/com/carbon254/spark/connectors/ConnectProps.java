package com.carbon254.spark.connectors;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.service.ConnectPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;

/**
 * What the objects around Kafka Connect are made of.
 *
 * @param plan the cluster and its connectors
 * @param labels of all objects
 */
record ConnectProps(ConnectPlan plan, Labels labels) {

    /** The key that most of it comes from. */
    static final String KEY = "kafka.connect";

    private static final String PROGRAM = "kafka-connect";

    static ConnectProps of(Platform platform, ConnectPlan plan) {
        return new ConnectProps(
                plan,
                Labels.of(
                        PROGRAM,
                        "connectors",
                        platform.site().environment(),
                        platform.site().marks().labels()));
    }

    ObjectMeta metadata(String name) {
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(plan.namespace().toString())
                .withLabels(labels.all())
                .build();
    }

    /** Says where name and namespace of an object come from, beside the object itself. */
    Origin trace(Origin origin, String path) {
        return origin.from(path).from("/metadata/namespace", KEY + ".namespace");
    }
}
