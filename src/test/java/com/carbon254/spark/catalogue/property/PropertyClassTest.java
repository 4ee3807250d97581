package com.carbon254.spark.catalogue.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.PropertyClass.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyClassTest {

    private static final String CATALOG = "iceberg";

    @ParameterizedTest
    @CsvSource({
        "spark.kafka.bootstrap.servers, INEFFECTIVE",
        "spark.kafka.ssl.truststore.location, INEFFECTIVE",
        "spark.mlflow.tracking.uri, INEFFECTIVE",
        "spark.deequ.threshold, INEFFECTIVE",
        "deequ.metrics.path, INEFFECTIVE",
        "spark.history.admin.port, INEFFECTIVE",
        "spark.streaming.backpressure.enabled, INEFFECTIVE",
        "spark.shuffle.service.enabled, INEFFECTIVE",
        "spark.hadoop.fs.s3a.impl, INEFFECTIVE",
        "spark.hadoop.fs.s3a.fast.upload, INEFFECTIVE",
        "spark.kubernetes.driver.secrets, INEFFECTIVE",
        "spark.yarn.queue, INEFFECTIVE",
        "spark.master.ui.port, INEFFECTIVE",
        "spark.hadoop.fs.s3a.secret.key, CREDENTIAL",
        "spark.hadoop.fs.s3a.bucket.raw.access.key, CREDENTIAL",
        "spark.sql.catalog.iceberg.s3.secret-access-key, CREDENTIAL",
        "spark.sql.catalog.iceberg.credential, OURS",
        "spark.sql.catalog.other.credential, CREDENTIAL",
        "spark.sql.catalog.other.token, CREDENTIAL",
        "spark.executorEnv.AWS_SECRET_ACCESS_KEY, CREDENTIAL",
        "spark.ssl.historyServer.keyStorePassword, CREDENTIAL",
        "spark.master, DENIED",
        "spark.kubernetes.executor.container.image, DENIED",
        "spark.blacklist.enabled, RETIRED",
        "spark.yarn.keytab, RETIRED",
    })
    void keyHasItsClass(String key, Kind kind) {
        assertThat(PropertyClass.find(key, CATALOG)).map(PropertyClass::kind).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spark.kafka.consumer.cache.capacity",
                "spark.hadoop.fs.s3a.fast.upload.buffer",
                "spark.hadoop.fs.s3a.endpoint",
                "spark.kubernetes.driver.secrets.minio-secret",
                "spark.sql.catalog.iceberg.uri",
                "spark.sql.catalog.iceberg.token-refresh-enabled",
                "spark.sql.streaming.metricsEnabled",
                "spark.authenticate",
                "spark.executorEnv.AWS_REGION",
            })
    void goodKeyMayBeSetBySomebody(String key) {
        assertThat(PropertyClass.find(key, CATALOG))
                .map(PropertyClass::kind)
                .hasValueSatisfying(kind -> assertThat(kind).isIn(Kind.USER, Kind.ADDITIVE, Kind.OURS));
    }

    @Test
    void everyPropertyThatSparkOrIcebergKnowsHasAClass() {
        assertThat(keys())
                .hasSizeGreaterThan(1000)
                .allSatisfy(key -> assertThat(PropertyClass.find(example(key), CATALOG))
                        .as(key.toString())
                        .isPresent());
    }

    /** A pattern that covers much says little of each: its author has not looked at what it covers. */
    @Test
    void noPatternIsADefault() {
        assertThat(PropertyClass.all().stream().filter(entry -> entry.kind() == Kind.USER))
                .allSatisfy(entry -> assertThat(covered(entry))
                        .as("keys that " + entry + " covers")
                        .isLessThan(keys().size() / 10));
    }

    private static long covered(PropertyClass entry) {
        return keys().stream()
                .filter(key -> PropertyClass.find(example(key), CATALOG)
                        .filter(entry::equals)
                        .isPresent())
                .count();
    }

    /** Those of all lines: what only one of them knows has a class as well. */
    private static List<KnownKey> keys() {
        return SparkKeys.ofAllLines().flatMap(keys -> keys.all().stream()).toList();
    }

    /** A property that a row of the table of keys is about. */
    private static String example(KnownKey key) {
        String text = key.toString().replace("*", "any");
        return text.endsWith(".") ? text + "any" : text;
    }

    @Test
    void everyClassHasAReasonAndWhatItAsksFor() {
        assertThat(PropertyClass.all()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.reason()).as(entry.toString()).contains(" ");
            switch (entry.kind()) {
                case USER -> assertThat(entry.remedy()).as(entry.toString()).isEmpty();
                case ADDITIVE ->
                    assertThat(entry.separator()).as(entry.toString()).isPresent();
                case OURS -> assertThat(entry.remedy()).as(entry.toString()).isNotEmpty();
                case INEFFECTIVE, CREDENTIAL, DENIED, RETIRED, DANGEROUS ->
                    assertThat(entry.remedy()).as(entry.toString()).isNotEmpty();
            }
        });
    }

    @Test
    void propertiesOfTheEnvironmentsCatalogAreThePlatformsUnderAnyName() {
        assertThat(PropertyClass.find("spark.sql.catalog.lake.uri", "lake"))
                .flatMap(PropertyClass::key)
                .contains("iceberg.uri");
        assertThat(PropertyClass.find("spark.sql.catalog.lake", "lake"))
                .map(PropertyClass::kind)
                .contains(Kind.OURS);
        assertThat(PropertyClass.find("spark.sql.catalog.lakes.uri", "lake"))
                .map(PropertyClass::kind)
                .contains(Kind.USER);
    }

    @Test
    void theOperatorDeniesThirteenKeys() {
        List<String> denied = PropertyClass.all().stream()
                .filter(key -> key.kind() == Kind.DENIED)
                .map(PropertyClass::toString)
                .toList();

        assertThat(denied).hasSize(13);
    }

    @Test
    void everyRetiredKeyNamesAKnownSuccessorThatMayBeSet() {
        Stream<PropertyClass> retired = PropertyClass.all().stream().filter(key -> key.kind() == Kind.RETIRED);

        assertThat(retired).isNotEmpty().allSatisfy(key -> {
            String successor = key.remedy().replaceFirst("^write ", "");

            assertThat(SparkKeys.ofAllLines())
                    .as(successor)
                    .allSatisfy(keys -> assertThat(keys.find(successor)).isPresent());
            assertThat(PropertyClass.find(successor, CATALOG))
                    .as(successor)
                    .hasValueSatisfying(entry -> assertThat(entry.kind()).isNotEqualTo(Kind.RETIRED));
        });
    }
}
