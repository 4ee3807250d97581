package com.carbon254.spark.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs, as the feature prints them. */
final class JobsFeatureTest {

    @TempDir
    private Path folder;

    private static final String ORDERS = "SparkApplication/orders";

    @Test
    void jobIsSubmittedWithItsProgramAndArguments() {
        assertThat(orders("arguments: [--day, \"2026-01-01\"]").yaml(ORDERS, "/spec/arguments"))
                .isEqualTo("""
                  - --day
                  - "2026-01-01"
                """);
    }

    @Test
    void hostAliasesReachThePodOfTheirRole() {
        Emitted orders = orders("driver: {hostAliases: [{ip: 10.0.0.7, hostnames: [db.internal]}]}");

        assertThat(orders.yaml(ORDERS, "/spec/driver/template/spec/hostAliases"))
                .isEqualTo("""
                          - hostnames:
                              - db.internal
                            ip: "10.0.0.7"
                        """);
        assertThat(orders.yaml(ORDERS, "/spec/executor/template/spec")).doesNotContain("hostAliases");
    }

    @Test
    void batchJobIsRetriedAsItsDefaultsSay() {
        assertThat(orders("retry: {attempts: 2}").yaml(ORDERS, "/spec/restartPolicy"))
                .isEqualTo("""
                        type: OnFailure
                        onSubmissionFailureRetries: 3
                        onFailureRetries: 2
                        onSubmissionFailureRetryInterval: 20
                        onFailureRetryInterval: 30
                        """);
    }

    @Test
    void scheduledJobIsATemplateOfRuns() {
        Emitted orders = orders("start: schedule, schedule: {cron: \"0 3 * * *\"}");

        assertThat(orders.names()).containsExactly("ScheduledSparkApplication/orders");
        assertThat(orders.yaml("ScheduledSparkApplication/orders", "/spec"))
                .contains("schedule: 0 3 * * *\n", "timeZone: UTC\n", "concurrencyPolicy: Forbid\n")
                .contains("template:\n  type: Python\n");
    }

    private Emitted orders(String lines) {
        return Emitted.by(new JobsFeature(new Plans(folder)
                .of("jobs: {orders: {description: Sums up orders., main: local:///opt/spark/app/orders.py, " + lines
                        + "}}\n")));
    }
}
