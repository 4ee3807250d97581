package com.carbon254.spark.settings;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What the ConfigMaps with settings are made of.
 *
 * @param namespace where they live
 * @param jobNamespaces where those live that jobs read: a pod reads none of another namespace
 * @param operator where the operator reads its own; empty where another environment renders it, which reads others
 * @param labels of all of them
 * @param settings what holds for every job
 * @param kafka how clients of Kafka log in, for each cluster that does not let everybody in
 * @param history what holds for the history server; empty without one
 * @param trust what makes pods trust the authorities of the company; empty where they trust the public ones alone
 */
record SettingsProps(
        String namespace,
        List<String> jobNamespaces,
        Optional<Stated<DnsLabel>> operator,
        Labels labels,
        SettingsPlan settings,
        List<KafkaLogin> kafka,
        Optional<HistoryPlan> history,
        Optional<Trust> trust) {

    private static final String PROGRAM = "spark-settings";

    SettingsProps {
        jobNamespaces = List.copyOf(jobNamespaces);
        kafka = List.copyOf(kafka);
    }

    static SettingsProps of(Platform platform) {
        return new SettingsProps(
                platform.site().namespace().toString(),
                platform.site().jobNamespaces().stream().map(DnsLabel::toString).toList(),
                platform.services().operator().map(OperatorPlan::namespace),
                Labels.of(
                        PROGRAM,
                        "settings",
                        platform.site().environment(),
                        platform.site().marks().labels()),
                platform.foundation().settings(),
                platform.foundation().kafka(),
                platform.services().history(),
                platform.foundation().trust());
    }

    ConfigMap configMap(String name, SortedMap<String, String> data) {
        return configMap(namespace, name, data);
    }

    ConfigMap configMap(String namespace, String name, SortedMap<String, String> data) {
        return new ConfigMapBuilder()
                .withNewMetadata()
                .withName(name)
                .withNamespace(namespace)
                .withLabels(labels.all())
                .endMetadata()
                .withData(data)
                .build();
    }
}
