package com.carbon254.spark.monitoring;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.plan.Platform;

/**
 * Monitors and rules of Prometheus.
 *
 * @param platform the plan
 */
public record MonitoringFeature(Platform platform) implements Feature {

    private static final String MONITORS = "k8s/monitoring/spark-servicemonitor.yaml";
    private static final String STATES = "k8s/monitoring/spark-state-metrics.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services().monitoring().ifPresent(plan -> {
            MonitoringProps props = MonitoringProps.of(platform, plan);
            ManifestFile file = scope.file(MONITORS);
            platform.services()
                    .operator()
                    .ifPresent(operator -> new OperatorMonitor(file, props, operator.namespace()));
            new ApplicationMonitors(file, props);
            if (platform.services()
                    .history()
                    .flatMap(server -> server.jvm().agent())
                    .isPresent()) {
                new HistoryMonitor(file, props);
            }
            plan.pushgateway().ifPresent(gateway -> new PushgatewayMonitor(file, props, gateway));
            new AlertRules(file, props);
            if (!plan.ofTeam().groups().isEmpty()) {
                String path = Manifest.OF_TEAM + "rules.yaml";
                new AlertRules(
                        scope.file(path),
                        props,
                        "spark-team-rules",
                        plan.ofTeam().groups());
            }
            plan.stateReader().ifPresent(reader -> new StateMetrics(scope.file(STATES), props, reader));
        });
    }
}
