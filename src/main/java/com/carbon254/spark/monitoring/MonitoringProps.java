package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the objects of monitoring are made of.
 *
 * @param namespace where they live
 * @param jobNamespaces where the pods of jobs live
 * @param labels of all of them
 * @param plan what is scraped and asked
 */
record MonitoringProps(String namespace, List<String> jobNamespaces, Labels labels, MonitoringPlan plan) {

    private static final String NAME = "spark-monitoring";

    static MonitoringProps of(Platform platform, MonitoringPlan plan) {
        return new MonitoringProps(
                platform.site().namespace().toString(),
                platform.site().jobNamespaces().stream().map(DnsLabel::toString).toList(),
                Labels.of(
                        NAME,
                        "monitoring",
                        platform.site().environment(),
                        platform.site().marks().labels()),
                plan);
    }

    /** An endpoint that is scraped as often as the environment says. */
    <T> Traced<T> scraped(T endpoint) {
        return Traced.of(endpoint).from("/interval", "monitoring.scrapeInterval");
    }

    /** The metadata of an object that the cluster's Prometheus selects by its labels. */
    ObjectMeta selected(String name) {
        return selected(name, namespace);
    }

    /** The same in another namespace. */
    ObjectMeta selected(String name, String namespace) {
        SortedMap<String, String> all = new TreeMap<>(labels.all());
        all.putAll(plan.selector());
        return new ObjectMetaBuilder()
                .withName(name)
                .withNamespace(namespace)
                .withLabels(all)
                .build();
    }
}
