package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.WebhookPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.Quantity;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceBuilder;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.TreeMap;
import software.constructs.Construct;

/**
 * The process that admits Spark objects and pods: its Deployment, its Service and its budget. It writes its certificate
 * into a folder, whoever issued it; on clusters that give it a user of its own, its entry point writes to /tmp.
 */
final class WebhookProcess extends Construct {

    /** The port of the Service; the API server asks for this one unless it is told another. */
    static final int PORT = 443;

    WebhookProcess(ManifestFile file, OperatorProps props, WebhookPlan plan) {
        super(file, "operator-webhook");
        TreeMap<String, Stated<Integer>> ports = new TreeMap<>();
        ports.put(OperatorProps.WEBHOOK, new Stated<>(plan.port(), "operator.webhook.port"));
        ProcessProps process = new ProcessProps(
                props,
                plan.process(),
                OperatorSlots.WEBHOOK,
                ports,
                List.of(),
                List.of(
                        Traced.of(certificate()),
                        Traced.of(Scratch.volume(OperatorSlots.TEMPORARY.volume(), new Quantity("16Mi")))),
                List.of(
                        ProcessProps.writable(OperatorSlots.WEBHOOK.own()),
                        ProcessProps.writable(OperatorSlots.TEMPORARY)),
                new TreeMap<>());
        file.add(this, ProcessDeployment.of(process));
        file.add(this, service(props)).from("operator.webhook").from("/metadata/namespace", props.namespaceKey());
        ProcessBudget.of(process).ifPresent(budget -> file.add(this, budget));
    }

    /** In memory: the private key is on no disk. */
    private static Volume certificate() {
        return Scratch.inMemory(OperatorSlots.WEBHOOK.own().volume(), new Quantity("1Mi"));
    }

    private static Service service(OperatorProps props) {
        return new ServiceBuilder()
                .withMetadata(props.metadata(PlatformNames.WEBHOOK, OperatorProps.WEBHOOK))
                .withNewSpec()
                .withSelector(props.labels(OperatorProps.WEBHOOK).selector())
                .addNewPort()
                .withName(OperatorProps.WEBHOOK)
                .withPort(PORT)
                .withProtocol("TCP")
                .withNewTargetPort(OperatorProps.WEBHOOK)
                .endPort()
                .endSpec()
                .build();
    }
}
