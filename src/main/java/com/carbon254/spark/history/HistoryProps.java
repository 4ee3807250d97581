package com.carbon254.spark.history;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.service.HistoryPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the objects of the history server are made of.
 *
 * @param namespace where they live
 * @param labels of all of them
 * @param image what runs
 * @param plan the server itself
 * @param trust what makes it trust the authorities of the company
 */
record HistoryProps(String namespace, Labels labels, SparkImage image, HistoryPlan plan, Optional<Trust> trust) {

    /** The name of the port, in container, Service and probes. */
    static final String PORT_NAME = "http";

    static HistoryProps of(Platform platform, HistoryPlan plan) {
        return new HistoryProps(
                platform.site().namespace().toString(),
                Labels.of(
                        Program.HISTORY_SERVER.app(),
                        Program.HISTORY_SERVER.component(),
                        platform.site().environment(),
                        platform.site().marks().labels()),
                platform.foundation().image(),
                plan,
                platform.foundation().trust());
    }

    /** What the cloud that vouches for its pod asks of it. */
    PodIdentity identity() {
        return plan.logs().storage().login().pods();
    }

    /** The labels of its pod. */
    SortedMap<String, String> podLabels() {
        return identity().over(labels.all());
    }

    /** The metadata of each object. */
    ObjectMeta metadata() {
        return new ObjectMetaBuilder()
                .withName(PlatformNames.HISTORY_SERVER)
                .withNamespace(namespace)
                .withLabels(labels.all())
                .build();
    }
}
