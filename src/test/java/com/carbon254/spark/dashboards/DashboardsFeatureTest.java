package com.carbon254.spark.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dashboards, as the feature prints them. */
final class DashboardsFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void dashboardCarriesTheLabelThatGrafanaLooksFor() {
        Emitted dashboards = dashboards("monitoring: {enabled: true, dashboards: {enabled: true}}\n");

        assertThat(dashboards.yaml("ConfigMap/spark-dashboard-overview", "/metadata/labels"))
                .isEqualTo("""
                        app: spark-dashboards
                        app.kubernetes.io/component: monitoring
                        app.kubernetes.io/instance: spark-dashboards-dev
                        app.kubernetes.io/managed-by: spark-platform-generator
                        app.kubernetes.io/name: spark-dashboards
                        app.kubernetes.io/part-of: spark-platform
                        grafana_dashboard: "1"
                        """);
    }

    @Test
    void nothingIsPrintedWithoutDashboards() {
        assertThat(dashboards("monitoring: {enabled: true, dashboards: {enabled: false}}\n")
                        .names())
                .isEmpty();
    }

    private Emitted dashboards(String lines) {
        return Emitted.by(new DashboardsFeature(new Plans(folder).of(lines)));
    }
}
