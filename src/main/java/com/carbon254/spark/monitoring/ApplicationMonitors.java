package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.monitoring.MetricSources;
import com.carbon254.spark.plan.pod.MetricsAgent;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.PodMetricsEndpoint;
import io.fabric8.openshift.api.model.monitoring.v1.PodMetricsEndpointBuilder;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitorBuilder;
import java.util.ArrayList;
import java.util.List;
import software.constructs.Construct;

/**
 * Scrapes drivers and executors. Spark's own endpoints are in the driver, which also tells of its executors; the JMX
 * exporter is in every process, and pods without its port are passed over. Two labels of the pods become labels of all
 * series: {@code spark_job} and {@code spark_role}.
 */
final class ApplicationMonitors extends Construct {

    private static final String ROLE = "spark-role";
    private static final String JOB = "spark_job";

    ApplicationMonitors(ManifestFile file, MonitoringProps props) {
        super(file, "application-monitors");
        add(file, props, "spark-drivers", drivers(), pages(props));
        add(file, props, "spark-jmx", all(), agents(props));
    }

    private void add(
            ManifestFile file,
            MonitoringProps props,
            String name,
            LabelSelector selector,
            List<Traced<PodMetricsEndpoint>> endpoints) {
        if (!endpoints.isEmpty()) {
            file.add(this, monitor(props, name, selector, Traced.list(endpoints)))
                    .from("monitoring.exporter")
                    .from("/metadata/labels", "monitoring.selector")
                    .from("/spec/namespaceSelector", "jobNamespaces");
        }
    }

    private static List<Traced<PodMetricsEndpoint>> pages(MonitoringProps props) {
        MetricSources sources = props.plan().sources();
        List<Traced<PodMetricsEndpoint>> pages = new ArrayList<>();
        if (sources.has("spark-executors")) {
            pages.add(props.scraped(page(props, "/metrics/executors/prometheus")));
        }
        if (sources.has("spark-servlet")) {
            pages.add(props.scraped(page(props, "/metrics/prometheus")));
        }
        return pages;
    }

    private static List<Traced<PodMetricsEndpoint>> agents(MonitoringProps props) {
        return props.plan().sources().has("spark-jmx")
                ? List.of(props.scraped(endpoint(props, MetricsAgent.PORT_NAME, "/metrics")))
                : List.of();
    }

    private static LabelSelector drivers() {
        return new LabelSelectorBuilder().addToMatchLabels(ROLE, "driver").build();
    }

    private static LabelSelector all() {
        return new LabelSelectorBuilder()
                .addNewMatchExpression()
                .withKey(ROLE)
                .withOperator("In")
                .withValues("driver", "executor")
                .endMatchExpression()
                .build();
    }

    private static Traced<PodMonitor> monitor(
            MonitoringProps props, String name, LabelSelector selector, Traced<List<PodMetricsEndpoint>> endpoints) {
        PodMonitor monitor = new PodMonitorBuilder()
                .withMetadata(props.selected(name))
                .withNewSpec()
                .withNewNamespaceSelector()
                .withMatchNames(props.jobNamespaces())
                .endNamespaceSelector()
                .withPodMetricsEndpoints(endpoints.value())
                .withPodTargetLabels(JOB, ROLE)
                .withSelector(selector)
                .endSpec()
                .build();
        return Traced.of(monitor).with("/spec/podMetricsEndpoints", endpoints);
    }

    /** Both pages have one port: without the path they would write one series {@code up}, each over the other. */
    private static PodMetricsEndpoint page(MonitoringProps props, String path) {
        return endpoint(props, "spark-ui", path)
                .edit()
                .addNewRelabeling()
                .withSourceLabels("__metrics_path__")
                .withTargetLabel("metrics_path")
                .endRelabeling()
                .build();
    }

    private static PodMetricsEndpoint endpoint(MonitoringProps props, String port, String path) {
        return new PodMetricsEndpointBuilder()
                .withPort(port)
                .withPath(path)
                .withInterval(props.plan().scrapeInterval())
                .build();
    }
}
