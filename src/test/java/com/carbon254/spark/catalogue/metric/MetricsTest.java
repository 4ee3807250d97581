package com.carbon254.spark.catalogue.metric;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MetricsTest {

    @Test
    void everyMetricSaysWhoServesItInWhichVersionAndWhereThatIsWritten() {
        assertThat(Metrics.all()).hasSizeGreaterThan(600).allSatisfy(metric -> {
            assertThat(metric.name()).matches("[a-zA-Z_:][a-zA-Z0-9_:*]*");
            assertThat(metric.version()).as(metric.name()).isNotEmpty();
            assertThat(metric.source()).as(metric.name()).isNotEmpty();
        });
    }

    @Test
    void labelsAreThoseThatArePutIntoStorage() {
        Metric failures = Metrics.find("spark_application_failure_count").orElseThrow();

        assertThat(failures.type()).isEqualTo(Metric.Type.COUNTER);
        assertThat(failures.labels())
                .containsExactly(
                        "app_type",
                        "container",
                        "endpoint",
                        "exported_namespace",
                        "instance",
                        "job",
                        "namespace",
                        "pod",
                        "service",
                        "spark_job");
    }

    @Test
    void histogramsAndSummariesAreKnownByTheirParts() {
        assertThat(Metrics.find("workqueue_queue_duration_seconds")).isEmpty();
        assertThat(Metrics.find("workqueue_queue_duration_seconds_bucket")
                        .orElseThrow()
                        .labels())
                .contains("le");
        assertThat(Metrics.find("spark_application_submit_latency_seconds_sum")).isPresent();
        assertThat(Metrics.find("spark_application_submit_latency_seconds_bucket"))
                .isEmpty();
    }

    @Test
    void queriesHaveNamesOfTheirOwn() {
        assertThat(Metrics.find("metrics_spark_driver_spark_streaming_raw_events_latency_Value"))
                .isPresent();
        assertThat(Metrics.find("metrics_spark_driver_spark_streaming_latency_Value"))
                .isEmpty();
    }

    @Test
    void nearNameIsOffered() {
        assertThat(Metrics.near("spark_aplication_failure_count")).contains("spark_application_failure_count");
        assertThat(Metrics.near("spark_job_duration_seconds_sum")).isEmpty();
    }
}
