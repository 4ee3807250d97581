package com.carbon254.spark.catalogue.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "spark.eventLog.enabled | true",
                "spark.eventLog.enabled | \" FALSE \"",
                "spark.sql.shuffle.partitions | 200",
                "spark.executor.instances | 3",
                "spark.kubernetes.configMap.maxSize | 1048576",
                "spark.memory.fraction | 0.6",
                "spark.memory.fraction | 1",
                "spark.executor.memoryOverheadFactor | 1e-1",
                "spark.network.timeout | 120s",
                "spark.network.timeout | 120",
                "spark.network.timeout | 2MIN",
                "spark.locality.wait | 500ms",
                "spark.history.fs.cleaner.maxAge | 14d",
                "spark.executor.memory | 4g",
                "spark.executor.memory | 4096",
                "spark.driver.maxResultSize | 512MB",
                "spark.sql.autoBroadcastJoinThreshold | -1",
                "spark.eventLog.rolling.maxFileSize | 10m",
                "spark.kubernetes.container.image.pullPolicy | IfNotPresent",
                "spark.sql.storeAssignmentPolicy | ansi",
                "spark.redaction.regex | (?i)secret",
                "spark.sql.catalog.iceberg | org.apache.iceberg.spark.SparkCatalog",
                "spark.sql.catalog.iceberg.cache-enabled | false",
                "spark.sql.catalog.iceberg.s3.delete.batch-size | 250",
                "spark.sql.catalog.iceberg.s3.multipart.threshold | 1.5",
                "spark.sql.catalog.iceberg.type | rest",
            })
    void valueOfTheTypeIsTaken(String key, String value) {
        assertThat(fault(key, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "spark.eventLog.enabled | yes | true or false",
                "spark.sql.shuffle.partitions | many | a whole number, more than 0",
                "spark.sql.shuffle.partitions | 0 | a whole number, more than 0",
                "spark.sql.shuffle.partitions | 2.5 | a whole number, more than 0",
                "spark.executor.instances | 3000000000 | a whole number",
                "spark.kubernetes.configMap.maxSize | 1048577 | a whole number, at most 1048576",
                "spark.memory.fraction | 1.1 | a number, at least 0, at most 1",
                "spark.memory.storageFraction | 1 | a number, at least 0, less than 1",
                "spark.executor.memoryOverheadFactor | 10% | a number, more than 0",
                "spark.network.timeout | 120 s | a time such as 500ms, 10s, 5min, 2h, 1d (a bare number counts in s)",
                "spark.network.timeout | 1.5h | a time such as 500ms, 10s, 5min, 2h, 1d (a bare number counts in s)",
                "spark.network.timeout | 2w | a time such as 500ms, 10s, 5min, 2h, 1d (a bare number counts in s)",
                "spark.executor.memory | 4Gi | a size such as 64k, 128m, 2g (a bare number counts in m)",
                "spark.executor.memory | 1.5g | a size such as 64k, 128m, 2g (a bare number counts in m)",
                "spark.executor.memory | 99999999999999999999 | a size such as 64k, 128m, 2g (a bare number counts in m)",
                "spark.eventLog.rolling.maxFileSize | 9m "
                        + "| a size such as 64k, 128m, 2g (a bare number counts in b), at least 10485760 b",
                "spark.kubernetes.container.image.pullPolicy | always | one of Always, Never, IfNotPresent",
                "spark.kubernetes.pyspark.pythonVersion | 2 | 3",
                "spark.sql.storeAssignmentPolicy | lax | one of ANSI, LEGACY, STRICT",
                "spark.redaction.regex | (secret | a Java regular expression",
                "spark.sql.catalog.iceberg.cache-enabled | on | true or false",
                "spark.sql.catalog.iceberg.type | REST-ful | one of hadoop, hive, rest, glue, nessie, jdbc, bigquery",
            })
    void valueOfAnotherTypeIsRefusedAndTheTypeTold(String key, String value, String allowed) {
        assertThat(fault(key, value)).contains(allowed);
    }

    @Test
    void valueWithAReferenceIsLeftToSpark() {
        assertThat(fault("spark.sql.shuffle.partitions", "${spark.default.parallelism}"))
                .isEmpty();
        assertThat(fault("spark.sql.shuffle.partitions", "${")).isPresent();
    }

    @Test
    void timeIsCutToItsUnitBeforeItsBoundsAreChecked() {
        String key = "spark.sql.scriptTransformation.exitTimeoutInSeconds";

        assertThat(fault(key, "1000ms")).isEmpty();
        assertThat(fault(key, "999ms"))
                .contains("a time such as 500ms, 10s, 5min, 2h, 1d (a bare number counts in s), " + "more than 0 s");
    }

    @Test
    void everyTypeOfTheTablesIsTriedHere() {
        List<String> tried = Stream.of(KnownKeyTest.class.getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(source -> Stream.of(source.value()))
                .map(row -> type(row.substring(0, row.indexOf(' '))))
                .toList();

        assertThat(tried)
                .containsAll(SparkKeys.ofAllLines()
                        .flatMap(keys -> keys.all().stream())
                        .map(key -> key.type().getClass().getSimpleName())
                        .distinct()
                        .toList());
    }

    private static KnownKey known(String key) {
        return SparkKeys.ofAllLines()
                .flatMap(keys -> keys.find(key).stream())
                .findFirst()
                .orElseThrow();
    }

    private static String type(String key) {
        return known(key).type().getClass().getSimpleName();
    }

    private static Optional<String> fault(String key, String value) {
        return known(key).fault(value);
    }
}
