package com.carbon254.spark.history;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.HistoryPlan;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.SparkImage;
import com.carbon254.spark.plan.StorageAccess;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;

/**
 * What the objects of the history server are made of.
 *
 * @param namespace where they live
 * @param labels of all of them
 * @param image what runs
 * @param storage how event logs are reached
 * @param plan the server itself
 */
record HistoryProps(String namespace, Labels labels, SparkImage image, StorageAccess storage, HistoryPlan plan) {

    /** The name of the port, in container, Service and probes. */
    static final String PORT_NAME = "http";

    static HistoryProps of(Platform platform) {
        String instance = Names.HISTORY_SERVER + "-" + platform.environment();
        return new HistoryProps(
                platform.namespace().toString(),
                new Labels(Names.HISTORY_SERVER, instance, "history"),
                platform.image(),
                platform.storage(),
                platform.history());
    }

    /** The metadata of each object. */
    ObjectMeta metadata() {
        return new ObjectMetaBuilder()
                .withName(Names.HISTORY_SERVER)
                .withNamespace(namespace)
                .withLabels(labels.all())
                .build();
    }
}
