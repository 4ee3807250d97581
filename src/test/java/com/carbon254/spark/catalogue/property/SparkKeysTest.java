package com.carbon254.spark.catalogue.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparkKeysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.sql.shuffle.partitions",
                "spark.eventLog.dir",
                "spark.history.fs.cleaner.maxAge",
                "spark.kubernetes.executor.podTemplateFile",
                "spark.kafka.consumer.cache.capacity",
                "spark.shuffle.io.maxRetries",
                "spark.sql.streaming.stateStore.rocksdb.blockSizeKB",
                "spark.sql.catalog.iceberg",
                "spark.sql.catalog.iceberg.uri",
                "spark.sql.catalog.iceberg.table-default.write.format.default",
                "spark.sql.catalog.spark_catalog",
                "spark.sql.iceberg.distribution-mode",
                "spark.hadoop.fs.s3a.endpoint",
                "spark.executorEnv.PYTHONHASHSEED",
                "spark.metrics.conf.*.source.jvm.class",
                "spark.kubernetes.driver.volumes.emptyDir.work.mount.path",
                "spark.executor.resource.gpu.amount",
            })
    void realKeyIsKnown(String key) {
        assertThat(SparkKeys.find(key)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.sql.shufle.partitions",
                "spark.hadoop.",
                "spark.hadoop",
                "spark.sql.catalog.iceberg.wharehouse",
                "spark.kubernetes.driver.volumes.secret.work.mount.path",
                "spark.kubernetes.authenticate.driver.serviceAcountName",
                "spark.sql.shuffle.partitions.",
                "",
            })
    void madeUpKeyIsUnknown(String key) {
        assertThat(SparkKeys.find(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "spark.sql.shufle.partitions, spark.sql.shuffle.partitions",
        "spark.eventlog.dir, spark.eventLog.dir",
        "spark.hadop.fs.s3a.endpoint, spark.hadoop.fs.s3a.endpoint",
        "spark.sql.catalog.iceberg.wharehouse, spark.sql.catalog.iceberg.warehouse",
        "spark.sql.catalog.lake.s3.path-style-acess, spark.sql.catalog.lake.s3.path-style-access",
        "spark.kubernetes.driver.volumes.emptydir.work.mount.path, "
                + "spark.kubernetes.driver.volumes.emptyDir.work.mount.path",
    })
    void mistypedKeyGetsTheNearestOne(String wrong, String meant) {
        assertThat(SparkKeys.near(wrong)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark.company.billing.code", "spark.acme.anything", "spark.acme.listener.queue"})
    void farKeyGetsNoSuggestion(String key) {
        assertThat(SparkKeys.near(key)).isEmpty();
    }

    @Test
    void everyDefaultHasTheTypeOfItsKey() {
        assertThat(SparkKeys.all())
                .hasSizeGreaterThan(1400)
                .allSatisfy(key -> assertThat(key.defaultValue().flatMap(key::fault))
                        .as(key.toString())
                        .isEmpty());
    }

    @Test
    void everyKeyIsFoundByItself() {
        assertThat(SparkKeys.all()).allSatisfy(key -> {
            String written = key.pattern().text().replace("*", "any").replaceFirst("\\.$", ".any");

            assertThat(SparkKeys.find(written)).map(KnownKey::toString).contains(key.toString());
        });
    }

    @Test
    void defaultIsToldWhereTheSourcesHaveIt() {
        assertThat(SparkKeys.find("spark.history.ui.port").orElseThrow().defaultValue())
                .contains("18080");
        assertThat(SparkKeys.find("spark.hadoop.fs.s3a.endpoint").orElseThrow().defaultValue())
                .isEmpty();
    }
}
