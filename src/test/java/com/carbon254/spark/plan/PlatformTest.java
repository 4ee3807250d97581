package com.carbon254.spark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.plan.settings.SettingsPlan;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlatformTest {

    private static final String DIGEST = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void tagIsTheSparkVersionAndTheRevision() {
        Platform platform = plan("spark: {version: \"3.5.6\", image: {revision: rc.2, digest: null}}\n");

        assertThat(platform.foundation().image().reference()).hasToString("ghcr.io/254carbon/spark:3.5.6-rc.2");
    }

    @Test
    void digestIsPartOfTheReference() {
        assertThat(plan("").foundation().image().reference()).hasToString("ghcr.io/254carbon/spark:3.5.7-1@" + DIGEST);
    }

    @Test
    void pullSecretThatIsWithdrawnIsNotNamed() {
        Platform platform = plan("spark: {image: {pullSecrets: {b: true, a: true, c: false}}}\n");

        assertThat(platform.foundation().image().pullSecrets()).containsExactly("a", "b");
    }

    @Test
    void everySecretAndConfigMapThatSomebodyElseMakesIsKnown() {
        Platform platform = plan("""
                spark: {image: {pullSecrets: {registry: true}}}
                kerberos:
                  principal: spark@EXAMPLE.COM
                  keytab: {secret: spark-keytab, key: spark.keytab}
                  krb5ConfigMap: krb5-conf
                history:
                  ingress:
                    tls: {secret: certificate}
                    authentication: {type: basic, secret: users}
                """);

        assertThat(platform.externalSecrets())
                .extracting(Object::toString)
                .containsExactly("minio-secret", "spark-keytab", "registry", "certificate", "users");
        assertThat(platform.configMapsOfJobs()).extracting(Object::toString).containsExactly("krb5-conf");
    }

    @Test
    void submittersAreSortedByName() {
        AccessPlan access = plan("access: {submitters: {jane: User, data-engineers: Group}}\n")
                .foundation()
                .access();

        assertThat(access.submitters())
                .containsExactly(
                        new AccessPlan.Submitter("Group", "data-engineers"), new AccessPlan.Submitter("User", "jane"));
    }

    @Test
    void checksumsAreLeftToTheClientUnlessTheServerIsOld() {
        assertThat(plan("objectStore: {checksums: whenSupported}\n")
                        .foundation()
                        .settings()
                        .environment())
                .doesNotContainKeys("AWS_REQUEST_CHECKSUM_CALCULATION", "AWS_RESPONSE_CHECKSUM_VALIDATION");
        assertThat(plan("objectStore: {checksums: whenRequired}\n")
                        .foundation()
                        .settings()
                        .environment())
                .containsEntry("AWS_REQUEST_CHECKSUM_CALCULATION", "WHEN_REQUIRED")
                .containsEntry("AWS_RESPONSE_CHECKSUM_VALIDATION", "WHEN_REQUIRED");
    }

    @Test
    void variablesOfEveryJobHoldRegionKafkaAndWhatTheEnvironmentAdds() {
        SettingsPlan settings = plan("""
                        objectStore: {region: eu-west-1}
                        kafka: {bootstrapServers: ["a:9092", "b:9092"]}
                        settings: {environment: {PYSPARK_PYTHON: python3}}
                        """).foundation().settings();

        assertThat(settings.environment())
                .containsExactly(
                        Map.entry("AWS_REGION", "eu-west-1"),
                        Map.entry("HOME", "/tmp"),
                        Map.entry("KAFKA_BOOTSTRAP_SERVERS", "a:9092,b:9092"),
                        Map.entry("PYSPARK_PYTHON", "python3"));
    }

    @Test
    void variablesOfTrackingAndQualityAreThoseOfTheirClients() {
        SettingsPlan settings = plan("quality: {criticalThreshold: 0.50, warningThreshold: 1}\n")
                .foundation()
                .settings();

        assertThat(settings.mlflow().orElseThrow())
                .containsExactly(
                        Map.entry("MLFLOW_EXPERIMENT_NAME", "spark-jobs"),
                        Map.entry("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "2"),
                        Map.entry("MLFLOW_HTTP_REQUEST_TIMEOUT", "10"),
                        Map.entry("MLFLOW_TRACKING_URI", "http://mlflow:5000"),
                        Map.entry("SPARK_HISTORY_URL", "http://spark-history.254carbon.com"));
        assertThat(settings.deequ().orElseThrow())
                .containsExactly(
                        Map.entry("DEEQU_CRITICAL_THRESHOLD", "0.50"),
                        Map.entry("DEEQU_METRICS_REPOSITORY", "s3a://output-data/quality/metrics"),
                        Map.entry("DEEQU_WARNING_THRESHOLD", "1"),
                        Map.entry("SPARK_VERSION", "3.5"));
    }

    private Platform plan(String lines) {
        return new Plans(folder).of(lines);
    }
}
