package com.carbon254.spark.dashboards;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.monitoring.MonitoringPlan;

/**
 * Dashboards of Grafana.
 *
 * @param platform the plan
 */
public record DashboardsFeature(Platform platform) implements Feature {

    private static final String FILE = "k8s/monitoring/spark-dashboards.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.services()
                .monitoring()
                .flatMap(MonitoringPlan::dashboards)
                .ifPresent(plan -> new DashboardMaps(scope.file(FILE), platform, plan));
    }
}
