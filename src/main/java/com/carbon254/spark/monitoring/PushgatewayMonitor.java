package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.MonitoringPlan;
import com.carbon254.spark.plan.Names;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitorBuilder;
import software.constructs.Construct;

/** Scrapes the Pushgateway. What jobs pushed keeps the labels that they gave it. */
final class PushgatewayMonitor extends Construct {

    PushgatewayMonitor(ManifestFile file, MonitoringProps props, MonitoringPlan.Gateway gateway) {
        super(file, "pushgateway-monitor");
        file.add(this, monitor(props, gateway))
                .from("monitoring.pushgateway")
                .from("/metadata/labels", "monitoring.selector")
                .from("/spec/endpoints/0/interval", "monitoring.scrapeInterval")
                .from("/spec/namespaceSelector", "monitoring.pushgateway.namespace")
                .from("/spec/selector", "monitoring.pushgateway.selector");
    }

    private static ServiceMonitor monitor(MonitoringProps props, MonitoringPlan.Gateway gateway) {
        return new ServiceMonitorBuilder()
                .withMetadata(props.selected(Names.PUSHGATEWAY_MONITOR))
                .withNewSpec()
                .withNewNamespaceSelector()
                .withMatchNames(gateway.namespace().toString())
                .endNamespaceSelector()
                .withNewSelector()
                .withMatchLabels(gateway.selector())
                .endSelector()
                .addNewEndpoint()
                .withHonorLabels(true)
                .withPort("http")
                .withPath("/metrics")
                .withInterval(props.plan().scrapeInterval())
                .endEndpoint()
                .endSpec()
                .build();
    }
}
