package com.carbon254.spark.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.SparkKeys;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.Platform;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HistoryPlanTest {

    private static final String CLEANING = "spark.history.fs.cleaner.interval";

    @TempDir
    private Path folder;

    @Test
    void serverReadsWhereJobsWriteWithTheSameClient() {
        Platform platform = new Plans(folder).of("eventLog: {location: s3a://events/a/b}\n");

        assertThat(Plans.flat(platform.services().history().orElseThrow().properties()))
                .containsEntry("spark.history.fs.logDirectory", "s3a://events/a/b")
                .containsEntry("spark.hadoop.fs.s3a.endpoint", "http://minio-service:9000")
                .containsEntry("spark.hadoop.fs.s3a.endpoint.region", "us-east-1");
        assertThat(Plans.flat(platform.foundation().settings().sparkDefaults()))
                .containsEntry("spark.eventLog.dir", "s3a://events/a/b");
    }

    @Test
    void sparkKnowsEveryPropertyAndTakesItsValue() {
        assertThat(properties("history: {retention: 3h}\n" + KERBEROS))
                .allSatisfy((key, value) -> assertThat(SparkKeys.ofAllLines())
                        .allSatisfy(line -> assertThat(line.find(key))
                                .as(key)
                                .hasValueSatisfying(
                                        known -> assertThat(known.fault(value)).isEmpty())));
    }

    @Test
    void logsAreKeptAsLongAsTheEnvironmentSays() {
        assertThat(properties("history: {retention: 90d, updateInterval: 30s}\n"))
                .containsEntry("spark.history.fs.cleaner.enabled", "true")
                .containsEntry("spark.history.fs.cleaner.maxAge", "90d")
                .containsEntry("spark.history.fs.update.interval", "30s")
                .doesNotContainKey(CLEANING);
    }

    @Test
    void logOfAStreamIsBounded() {
        String property = "spark.history.fs.eventLog.rolling.maxFilesToRetain";

        assertThat(properties("")).containsEntry(property, "10");
        assertThat(properties("eventLog: {maxFilesToRetain: 3}\n")).containsEntry(property, "3");
    }

    @Test
    void logsThatAreKeptForHoursAreCleanedWithinHours() {
        assertThat(properties("history: {retention: 12h}\n")).containsEntry(CLEANING, "12h");
        assertThat(properties("history: {retention: 24h}\n")).doesNotContainKey(CLEANING);
    }

    @ParameterizedTest
    @CsvSource({"10g, 12800Mi", "2g, 2560Mi", "1k, 1Mi", "4g, 5Gi"})
    void volumeIsAQuarterLargerThanItsStore(String store, String volume) {
        HistoryPlan history = new Plans(folder)
                .of("history: {storeSize: " + store + "}\n")
                .services()
                .history()
                .orElseThrow();

        assertThat(Plans.flat(history.properties())).containsEntry("spark.history.store.maxDiskUsage", store);
        assertThat(history.storeVolume()).hasToString(volume);
    }

    @Test
    void keytabIsAFileOfItsContainer() {
        assertThat(properties(KERBEROS))
                .containsEntry("spark.history.kerberos.enabled", "true")
                .containsEntry("spark.history.kerberos.principal", "spark@EXAMPLE.COM")
                .containsEntry("spark.history.kerberos.keytab", "/etc/spark/keytab/spark.keytab");
        assertThat(properties("")).doesNotContainKey("spark.history.kerberos.enabled");
    }

    private static final String KERBEROS = """
            kerberos:
              principal: spark@EXAMPLE.COM
              keytab: {secret: spark-keytab, key: spark.keytab}
              krb5ConfigMap: krb5-conf
            """;

    private SortedMap<String, String> properties(String lines) {
        return Plans.flat(
                new Plans(folder).of(lines).services().history().orElseThrow().properties());
    }
}
