package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Names;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitorBuilder;
import software.constructs.Construct;

/**
 * Scrapes the operator. The job of its series is the value of the Service's label {@code app}, which makes
 * {@code up{job="spark-operator"}} of the platform's guide true.
 */
final class OperatorMonitor extends Construct {

    OperatorMonitor(ManifestFile file, MonitoringProps props) {
        super(file, "operator-monitor");
        file.add(this, monitor(props))
                .from("monitoring")
                .from("/metadata/labels", "monitoring.selector")
                .from("/spec/endpoints/0/interval", "monitoring.scrapeInterval");
    }

    private static ServiceMonitor monitor(MonitoringProps props) {
        return new ServiceMonitorBuilder()
                .withMetadata(props.selected(Names.OPERATOR_MONITOR))
                .withNewSpec()
                .withJobLabel("app")
                .withNewSelector()
                .addToMatchLabels("app", Names.OPERATOR_APP)
                .endSelector()
                .addNewEndpoint()
                .withPort("metrics")
                .withPath("/metrics")
                .withInterval(props.plan().scrapeInterval())
                .endEndpoint()
                .endSpec()
                .build();
    }
}
