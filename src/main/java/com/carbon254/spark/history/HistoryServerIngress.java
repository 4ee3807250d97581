package com.carbon254.spark.history;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.connection.IngressPlan;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressBuilder;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLS;
import io.fabric8.kubernetes.api.model.networking.v1.IngressTLSBuilder;
import java.util.List;
import software.constructs.Construct;

/** The way in from outside. The server has the whole host: under a path its links would need a rewrite. */
final class HistoryServerIngress extends Construct {

    HistoryServerIngress(ManifestFile file, HistoryProps props, IngressPlan plan) {
        super(file, "history-ingress");
        String block = "history.ingress";
        file.add(this, ingress(props, plan))
                .from(block)
                .from("/metadata/namespace", "namespace")
                .from("/metadata/annotations", block + ".annotations")
                .from("/spec/ingressClassName", block + ".className")
                .from("/spec/rules", block + ".host")
                .from("/spec/tls", block + ".tls");
    }

    private static Ingress ingress(HistoryProps props, IngressPlan plan) {
        return new IngressBuilder()
                .withMetadata(new ObjectMetaBuilder(props.metadata())
                        .withAnnotations(plan.annotations())
                        .build())
                .withNewSpec()
                .withIngressClassName(plan.className())
                .addNewRule()
                .withHost(plan.host())
                .withNewHttp()
                .addNewPath()
                .withPath("/")
                .withPathType("Prefix")
                .withNewBackend()
                .withNewService()
                .withName(PlatformNames.HISTORY_SERVER)
                .withNewPort()
                .withName(HistoryProps.PORT_NAME)
                .endPort()
                .endService()
                .endBackend()
                .endPath()
                .endHttp()
                .endRule()
                .withTls(tls(plan))
                .endSpec()
                .build();
    }

    private static List<IngressTLS> tls(IngressPlan plan) {
        return plan.tlsSecret().stream()
                .map(secret -> new IngressTLSBuilder()
                        .withHosts(plan.host())
                        .withSecretName(secret)
                        .build())
                .toList();
    }
}
