package com.carbon254.spark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monitors and rules, as the feature prints them. */
final class MonitoringFeatureTest {

    @TempDir
    private Path folder;

    @Test
    void operatorIsScrapedAtItsMetricsPort() {
        assertThat(monitoring("monitoring: {enabled: true}\n").yaml("ServiceMonitor/spark-operator", "/spec"))
                .isEqualTo("""
                        endpoints:
                          - interval: 30s
                            path: /metrics
                            port: metrics
                        jobLabel: app
                        selector:
                          matchLabels:
                            app: spark-operator
                        """);
    }

    @Test
    void nothingIsPrintedWithoutMonitoring() {
        assertThat(monitoring("monitoring: {enabled: false}\n").names()).isEmpty();
    }

    private Emitted monitoring(String lines) {
        return Emitted.by(new MonitoringFeature(new Plans(folder).of(lines)));
    }
}
