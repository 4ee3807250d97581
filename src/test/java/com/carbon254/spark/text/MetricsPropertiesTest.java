package com.carbon254.spark.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsPropertiesTest {

    @Test
    void wholeFile() {
        assertThat(MetricsProperties.render(
                        List.of(MetricsSink.SERVLET, MetricsSink.JMX),
                        "/metrics/prometheus",
                        List.of(MetricsSource.JVM)))
                .isEqualTo("""
                # What Spark's processes offer to Prometheus. Spark knows the servlet only under the name prometheusServlet,
                # and executors on Kubernetes have no web server, so it answers in the driver.
                *.sink.prometheusServlet.class=org.apache.spark.metrics.sink.PrometheusServlet
                *.sink.prometheusServlet.path=/metrics/prometheus
                # What the agent of the JMX exporter reads in every process.
                *.sink.jmx.class=org.apache.spark.metrics.sink.JmxSink
                *.source.jvm.class=org.apache.spark.metrics.source.JvmSource
                """);
    }

    @Test
    void sourcesAreOptional() {
        assertThat(MetricsProperties.render(List.of(MetricsSink.SERVLET), "/metrics/prometheus", List.of()))
                .endsWith("path=/metrics/prometheus\n")
                .doesNotContain("source", "jmx");
    }
}
