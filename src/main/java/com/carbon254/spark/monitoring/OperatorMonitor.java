package com.carbon254.spark.monitoring;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import io.fabric8.openshift.api.model.monitoring.v1.Endpoint;
import io.fabric8.openshift.api.model.monitoring.v1.EndpointBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitorBuilder;
import java.util.List;
import software.constructs.Construct;

/**
 * Scrapes the operator from its own namespace, for without a selector a monitor sees no other. The job of its series is the value of the Service's label {@code app}, which makes
 * {@code up{job="spark-operator"}} of the platform's guide true.
 */
final class OperatorMonitor extends Construct {

    OperatorMonitor(ManifestFile file, MonitoringProps props, Stated<DnsLabel> namespace) {
        super(file, "operator-monitor");
        file.add(this, monitor(props, namespace.value().toString()))
                .from("monitoring")
                .from("/metadata/labels", "monitoring.selector")
                .from("/metadata/namespace", namespace.key());
    }

    private static Traced<ServiceMonitor> monitor(MonitoringProps props, String namespace) {
        Traced<List<Endpoint>> endpoints = Traced.list(List.of(endpoint(props)));
        ServiceMonitor monitor = new ServiceMonitorBuilder()
                .withMetadata(props.selected(PlatformNames.OPERATOR_MONITOR, namespace))
                .withNewSpec()
                .withJobLabel("app")
                .withNewSelector()
                .addToMatchLabels("app", PlatformNames.OPERATOR_APP)
                .endSelector()
                .withEndpoints(endpoints.value())
                .endSpec()
                .build();
        return Traced.of(monitor).with("/spec/endpoints", endpoints);
    }

    private static Traced<Endpoint> endpoint(MonitoringProps props) {
        return props.scraped(new EndpointBuilder()
                .withPort("metrics")
                .withPath("/metrics")
                .withInterval(props.plan().scrapeInterval())
                .build());
    }
}
