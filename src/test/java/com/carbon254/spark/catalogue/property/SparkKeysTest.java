package com.carbon254.spark.catalogue.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
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
        assertThat(keys().find(key)).isPresent();
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
        assertThat(keys().find(key)).isEmpty();
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
        assertThat(keys().near(wrong)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"spark.company.billing.code", "spark.acme.anything", "spark.acme.listener.queue"})
    void farKeyGetsNoSuggestion(String key) {
        assertThat(keys().near(key)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.property.SparkKeys#ofAllLines")
    void everyDefaultHasTheTypeOfItsKey(SparkKeys keys) {
        assertThat(keys.all())
                .hasSizeGreaterThan(1400)
                .allSatisfy(key -> assertThat(key.defaultValue().flatMap(key::fault))
                        .as(key.toString())
                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.property.SparkKeys#ofAllLines")
    void everyKeyIsFoundByItself(SparkKeys keys) {
        assertThat(keys.all()).allSatisfy(key -> {
            String written = key.pattern().text().replace("*", "any").replaceFirst("\\.$", ".any");

            assertThat(keys.find(written)).map(KnownKey::toString).contains(key.toString());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "spark.kubernetes.pyspark.pythonVersion, 3.5",
        "spark.sql.hive.verifyPartitionPath, 3.5",
        "spark.kubernetes.allocation.maximum, 4.1",
        "spark.kubernetes.executor.pod.excludedFeatureSteps, 4.1",
        "spark.kubernetes.driver.volumes.persistentVolumeClaim.data.label.team, 4.1",
    })
    void aKeyIsKnownToTheLinesThatHaveIt(String key, String line) {
        assertThat(SparkKeys.ofAllLines().filter(keys -> keys.find(key).isPresent()))
                .extracting(SparkKeys::line)
                .containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({
        "spark.eventLog.rolling.enabled, false, true",
        "spark.speculation.quantile, 0.75, 0.9",
        "spark.kubernetes.allocation.batch.size, 5, 10",
    })
    void aDefaultIsThatOfTheLine(String key, String before, String after) {
        assertThat(SparkKeys.ofAllLines()
                        .map(keys ->
                                keys.find(key).flatMap(KnownKey::defaultValue).orElseThrow()))
                .containsExactly(before, after);
    }

    @Test
    void everyLineHidesTheSameByDefault() {
        assertThat(SparkKeys.ofAllLines()
                        .map(keys -> keys.find("spark.redaction.regex").flatMap(KnownKey::defaultValue))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aLineWithoutATableIsNotFound() {
        assertThat(SparkKeys.ofLine("4.0")).isEmpty();
    }

    /** Those of the first line; what differs is asked of each. */
    private static SparkKeys keys() {
        return SparkKeys.ofAllLines().findFirst().orElseThrow();
    }

    @Test
    void defaultIsToldWhereTheSourcesHaveIt() {
        assertThat(keys().find("spark.history.ui.port").orElseThrow().defaultValue())
                .contains("18080");
        assertThat(keys().find("spark.hadoop.fs.s3a.endpoint").orElseThrow().defaultValue())
                .isEmpty();
    }
}
