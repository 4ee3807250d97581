package com.carbon254.spark.connectors;

import com.carbon254.spark.api.strimzi.KafkaConnect;
import com.carbon254.spark.api.strimzi.KafkaConnectContainerTemplate;
import com.carbon254.spark.api.strimzi.KafkaConnectPodTemplate;
import com.carbon254.spark.api.strimzi.KafkaConnectSpec;
import com.carbon254.spark.api.strimzi.KafkaConnectSpecBuilder;
import com.carbon254.spark.api.strimzi.KafkaConnectTemplate;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.ConnectorPlan;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.SecurityContextBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import software.constructs.Construct;

/** The cluster of Kafka Connect, whose pods Strimzi makes. */
final class ConnectCluster extends Construct {

    /** Without it, Strimzi takes connectors from the REST interface alone. */
    private static final String BY_OBJECTS = "strimzi.io/use-connector-resources";

    /** As many copies as the brokers make by themselves. */
    private static final String AS_THE_BROKER = "-1";

    ConnectCluster(ManifestFile file, ConnectProps props, ConnectPlan.Pods pods) {
        super(file, "cluster");
        String workers = ConnectProps.KEY + ".workers";
        Traced<KafkaConnectPodTemplate> pod = WorkerPods.of(pods);
        KafkaConnect cluster = new KafkaConnect(metadata(props), spec(props.plan(), pods, pod.value()));
        props.trace(file.add(this, Traced.of(cluster).with("/spec/template/pod", pod)), ConnectProps.KEY)
                .from("/metadata/name", ConnectProps.KEY + ".cluster")
                .from("/spec/replicas", workers + ".replicas")
                .from("/spec/image", workers + ".image")
                .from("/spec/bootstrapServers", "kafka.bootstrapServers")
                .from("/spec/tls", KafkaLogin.KEY)
                .from("/spec/authentication", KafkaLogin.KEY)
                .from("/spec/jvmOptions", KafkaLogin.KEY)
                .from("/spec/resources", workers + ".resources");
    }

    private static ObjectMeta metadata(ConnectProps props) {
        return new ObjectMetaBuilder(props.metadata(props.plan().cluster().toString()))
                .addToAnnotations(BY_OBJECTS, "true")
                .build();
    }

    private static KafkaConnectSpec spec(ConnectPlan plan, ConnectPlan.Pods pods, KafkaConnectPodTemplate pod) {
        Optional<ConnectSecurity> security = plan.login().map(ConnectSecurity::new);
        return KafkaConnectSpecBuilder.builder()
                .replicas(pods.replicas())
                .image(pods.image().toString())
                .bootstrapServers(plan.bootstrapServers())
                .groupId(plan.cluster().toString())
                .configStorageTopic(plan.cluster() + "-configs")
                .statusStorageTopic(plan.cluster() + "-status")
                .offsetStorageTopic(plan.cluster() + "-offsets")
                .tls(security.flatMap(ConnectSecurity::tls).orElse(null))
                .authentication(
                        security.flatMap(ConnectSecurity::authentication).orElse(null))
                .config(config())
                .resources(resources(pods))
                .jvmOptions(security.flatMap(ConnectSecurity::jvm).orElse(null))
                .template(new KafkaConnectTemplate(pod, new KafkaConnectContainerTemplate(container())))
                .build();
    }

    private static SortedMap<String, String> config() {
        SortedMap<String, String> config = new TreeMap<>();
        config.put("config.providers", ConnectorPlan.PROVIDER);
        config.put(
                "config.providers." + ConnectorPlan.PROVIDER + ".class",
                "io.strimzi.kafka.KubernetesSecretConfigProvider");
        for (String topic : List.of("config", "offset", "status")) {
            config.put(topic + ".storage.replication.factor", AS_THE_BROKER);
        }
        return Collections.unmodifiableSortedMap(config);
    }

    private static ResourceRequirements resources(ConnectPlan.Pods pods) {
        ContainerPlan container = pods.pod().container();
        return Resources.of(
                new Resources.Amount(container.cpu(), container.memory()),
                new Resources.Amount(container.cpuLimit(), container.memory()));
    }

    /** Strimzi's image writes beside its programs when it starts. */
    private static SecurityContext container() {
        return new SecurityContextBuilder(SecurityContexts.containerOfAnyUser())
                .withReadOnlyRootFilesystem(null)
                .build();
    }
}
