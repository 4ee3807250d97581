package com.carbon254.spark.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BootstrapPlanTest {

    @TempDir
    private Path folder;

    @Test
    void everyBucketThatAnythingRefersToIsMadeOnce() {
        BootstrapPlan plan = plan("""
                objectStore:
                  buckets:
                    spark-code: Programs
                    output-data: Results
                jobs:
                  events: {description: Streams events, main: local:///opt/events.py, streaming: {checkpoint: s3a://checkpoint/events}}
                  orders: {description: Streams orders, main: local:///opt/orders.py, streaming: {checkpoint: s3a://checkpoint/orders}}
                """);

        assertThat(plan.buckets())
                .containsExactly("checkpoint", "iceberg-warehouse", "output-data", "spark-code", "spark-events");
    }

    @Test
    void prefixOfEventLogsIsMadeBecauseSparkFailsWithoutIt() {
        assertThat(plan("eventLog: {location: s3a://events/a/b}\n").prefixes())
                .extracting(Object::toString)
                .containsExactly("s3a://events/a/b");
    }

    @Test
    void namespacesOfTheCatalogAreMade() {
        BootstrapPlan.Catalog catalog =
                plan("iceberg: {namespaces: {raw: As it came, dw: For analysis, ods: Cleaned}}\n")
                        .catalog()
                        .orElseThrow();

        assertThat(catalog.namespaces()).containsExactly("dw", "ods", "raw");
        assertThat(catalog.access().uri()).hasToString("http://iceberg-rest-catalog:8181");
        assertThat(catalog.access().warehouse()).isEqualTo("s3://iceberg-warehouse/");
    }

    @Test
    void somebodyElseMakesThemIfTheEnvironmentSaysSo() {
        assertThat(new Plans(folder)
                        .of("bootstrap: {enabled: false}\n")
                        .services()
                        .bootstrap())
                .isEmpty();
    }

    private BootstrapPlan plan(String lines) {
        return new Plans(folder).of(lines).services().bootstrap().orElseThrow();
    }
}
