package com.carbon254.spark.monitoring;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.pod.MetricsAgent;
import io.fabric8.openshift.api.model.monitoring.v1.PodMetricsEndpoint;
import io.fabric8.openshift.api.model.monitoring.v1.PodMetricsEndpointBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitorBuilder;
import java.util.List;
import software.constructs.Construct;

/**
 * Scrapes the agent in the history server, which has no metrics of its own. The job of its series is the value of the
 * pod's label {@code app}.
 */
final class HistoryMonitor extends Construct {

    HistoryMonitor(ManifestFile file, MonitoringProps props) {
        super(file, "history-monitor");
        file.add(this, monitor(props)).from("monitoring.exporter").from("/metadata/labels", "monitoring.selector");
    }

    private static Traced<PodMonitor> monitor(MonitoringProps props) {
        Traced<List<PodMetricsEndpoint>> endpoints = Traced.list(List.of(endpoint(props)));
        PodMonitor monitor = new PodMonitorBuilder()
                .withMetadata(props.selected(PlatformNames.HISTORY_SERVER))
                .withNewSpec()
                .withJobLabel("app")
                .withNewSelector()
                .addToMatchLabels("app", PlatformNames.HISTORY_SERVER)
                .endSelector()
                .withPodMetricsEndpoints(endpoints.value())
                .endSpec()
                .build();
        return Traced.of(monitor).with("/spec/podMetricsEndpoints", endpoints);
    }

    private static Traced<PodMetricsEndpoint> endpoint(MonitoringProps props) {
        return props.scraped(new PodMetricsEndpointBuilder()
                .withPort(MetricsAgent.PORT_NAME)
                .withPath("/metrics")
                .withInterval(props.plan().scrapeInterval())
                .build());
    }
}
