package com.carbon254.spark.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.UnwantedKey.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnwantedKeyTest {

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
        "spark.sql.catalog.iceberg.credential, CREDENTIAL",
        "spark.sql.catalog.other.token, CREDENTIAL",
        "spark.executorEnv.AWS_SECRET_ACCESS_KEY, CREDENTIAL",
        "spark.ssl.historyServer.keyStorePassword, CREDENTIAL",
        "spark.master, DENIED",
        "spark.kubernetes.executor.container.image, DENIED",
        "spark.blacklist.enabled, RETIRED",
        "spark.yarn.keytab, RETIRED",
    })
    void keyIsUnwantedForItsKind(String key, Kind kind) {
        assertThat(UnwantedKey.find(key)).map(UnwantedKey::kind).contains(kind);
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
    void goodKeyIsNotUnwanted(String key) {
        assertThat(UnwantedKey.find(key)).isEmpty();
    }

    @Test
    void everyUnwantedKeyHasAReasonAndARemedy() {
        assertThat(UnwantedKey.all()).isNotEmpty().allSatisfy(key -> {
            assertThat(key.reason()).as(key.toString()).contains(" ");
            assertThat(key.remedy()).as(key.toString()).contains(" ");
        });
    }

    @Test
    void theOperatorDeniesThirteenKeys() {
        List<String> denied = UnwantedKey.all().stream()
                .filter(key -> key.kind() == Kind.DENIED)
                .map(UnwantedKey::toString)
                .toList();

        assertThat(denied).hasSize(13);
    }

    @Test
    void everyRetiredKeyNamesAKnownSuccessor() {
        Stream<UnwantedKey> retired = UnwantedKey.all().stream().filter(key -> key.kind() == Kind.RETIRED);

        assertThat(retired).isNotEmpty().allSatisfy(key -> {
            String successor = key.remedy().replaceFirst("^write ", "");

            assertThat(SparkKeys.find(successor)).as(successor).isPresent();
            assertThat(UnwantedKey.find(successor)).as(successor).isEmpty();
        });
    }
}
