package com.carbon254.spark.history;

import com.carbon254.spark.kube.Checksums;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.trust.TrustProgram;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.DeploymentBuilder;
import java.util.List;
import software.constructs.Construct;

/** The Deployment of the history server and the Service in front of it. */
final class HistoryServerDeployment extends Construct {

    /** A second server beside the first would clean the same logs, and delete what the first shows. */
    private static final String ONE_AT_A_TIME = "Recreate";

    HistoryServerDeployment(ManifestFile file, HistoryProps props, ConfigMap configuration) {
        super(file, "history-server");
        file.add(this, deployment(props, configuration))
                .from("history")
                .from("/metadata/namespace", "namespace")
                .from("/spec/replicas", "history.replicas");
        file.add(this, service(props)).from("history").from("/metadata/namespace", "namespace");
    }

    private static Traced<Deployment> deployment(HistoryProps props, ConfigMap configuration) {
        Traced<PodSpec> pod = HistoryPod.of(props);
        return Traced.of(deployment(props, configuration, pod.value())).with("/spec/template/spec", pod);
    }

    private static Deployment deployment(HistoryProps props, ConfigMap configuration, PodSpec pod) {
        return new DeploymentBuilder()
                .withMetadata(props.metadata())
                .withNewSpec()
                .withReplicas(props.plan().replicas())
                .withNewSelector()
                .withMatchLabels(props.labels().selector())
                .endSelector()
                .withNewStrategy()
                .withType(ONE_AT_A_TIME)
                .endStrategy()
                .withNewTemplate()
                .withNewMetadata()
                .withLabels(props.podLabels())
                .withAnnotations(Checksums.annotations(List.of(configuration)))
                .addToAnnotations(TrustProgram.annotations(props.trust()))
                .endMetadata()
                .withSpec(pod)
                .endTemplate()
                .endSpec()
                .build();
    }

    private static Service service(HistoryProps props) {
        return new ServiceBuilder()
                .withMetadata(props.metadata())
                .withNewSpec()
                .withSelector(props.labels().selector())
                .addNewPort()
                .withName(HistoryProps.PORT_NAME)
                .withPort(HistoryPlan.PORT)
                .withProtocol("TCP")
                .withNewTargetPort(HistoryProps.PORT_NAME)
                .endPort()
                .endSpec()
                .build();
    }
}
