package com.carbon254.spark.plan.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.property.SparkKeys;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.property.PropertyGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SparkDefaultsTest {

    private static final String KERBEROS = """
            kerberos:
              principal: spark@EXAMPLE.COM
              keytab: {secret: spark-keytab, key: spark.keytab}
              krb5ConfigMap: krb5-conf
            """;

    @TempDir
    private Path folder;

    @Test
    void leastEnvironmentGivesCatalogStoreEventLogsAndMetrics() {
        String properties = properties("").entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .collect(Collectors.joining());

        assertThat(properties).isEqualTo("""
                        spark.eventLog.compress=true
                        spark.eventLog.dir=s3a://spark-events/logs
                        spark.eventLog.enabled=true
                        spark.eventLog.rolling.enabled=true
                        spark.eventLog.rolling.maxFileSize=128m
                        spark.hadoop.fs.s3a.connection.ssl.enabled=false
                        spark.hadoop.fs.s3a.endpoint=http://minio-service:9000
                        spark.hadoop.fs.s3a.endpoint.region=us-east-1
                        spark.hadoop.fs.s3a.path.style.access=true
                        spark.jars.ivy=/tmp/.ivy2
                        spark.kubernetes.driver.secretKeyRef.AWS_ACCESS_KEY_ID=minio-secret:access-key
                        spark.kubernetes.driver.secretKeyRef.AWS_SECRET_ACCESS_KEY=minio-secret:secret-key
                        spark.kubernetes.executor.secretKeyRef.AWS_ACCESS_KEY_ID=minio-secret:access-key
                        spark.kubernetes.executor.secretKeyRef.AWS_SECRET_ACCESS_KEY=minio-secret:secret-key
                        spark.metrics.namespace=spark
                        spark.redaction.regex=(?i)secret|password|token|access[.]?key|credential
                        spark.sql.adaptive.advisoryPartitionSizeInBytes=128m
                        spark.sql.adaptive.coalescePartitions.enabled=true
                        spark.sql.adaptive.enabled=true
                        spark.sql.adaptive.skewJoin.enabled=true
                        spark.sql.catalog.iceberg=org.apache.iceberg.spark.SparkCatalog
                        spark.sql.catalog.iceberg.client.region=us-east-1
                        spark.sql.catalog.iceberg.io-impl=org.apache.iceberg.aws.s3.S3FileIO
                        spark.sql.catalog.iceberg.s3.endpoint=http://minio-service:9000
                        spark.sql.catalog.iceberg.s3.path-style-access=true
                        spark.sql.catalog.iceberg.type=rest
                        spark.sql.catalog.iceberg.uri=http://iceberg-rest-catalog:8181
                        spark.sql.catalog.iceberg.warehouse=s3://iceberg-warehouse/
                        spark.sql.extensions=org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions
                        spark.sql.shuffle.partitions=200
                        spark.sql.streaming.metricsEnabled=true
                        spark.ui.prometheus.enabled=true
                        """);
    }

    @Test
    void anIdentityLeavesNeitherKeysNorTheAddressOfAStore() {
        assertThat(ofStore("{type: irsa, role: 'arn:aws:iam::111122223333:role/spark'}"))
                .isEqualTo("""
                        spark.hadoop.fs.s3a.aws.credentials.provider=com.amazonaws.auth.WebIdentityTokenCredentialsProvider
                        spark.hadoop.fs.s3a.endpoint.region=us-east-1
                        spark.sql.catalog.iceberg.client.region=us-east-1
                        """);
    }

    @Test
    void noIdentityIsOneThatSignsNothing() {
        assertThat(ofStore("{type: none}")).isEqualTo("""
                        spark.hadoop.fs.s3a.aws.credentials.provider=org.apache.hadoop.fs.s3a.AnonymousAWSCredentialsProvider
                        spark.hadoop.fs.s3a.endpoint.region=us-east-1
                        spark.sql.catalog.iceberg.client.credentials-provider=software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider
                        spark.sql.catalog.iceberg.client.region=us-east-1
                        """);
    }

    @Test
    void anIdentityThatS3aCannotUseIsSaidToIcebergAlone() {
        assertThat(ofStore("{type: eksPodIdentity}")).isEqualTo("""
                        spark.sql.catalog.iceberg.client.region=us-east-1
                        """);
    }

    private String ofStore(String identity) {
        String store = "objectStore: {endpoint: null, credentials: null, identity: " + identity + "}\n";
        return properties(store).entrySet().stream()
                .map(property -> property.getKey() + "=" + property.getValue() + "\n")
                .filter(line -> line.contains("s3a.")
                        || line.contains("client.")
                        || line.contains("AWS")
                        || line.contains("iceberg.s3."))
                .filter(line -> !line.startsWith("spark.eventLog"))
                .collect(Collectors.joining());
    }

    @Test
    void sparkKnowsEveryPropertyAndTakesItsValue() {
        assertThat(properties(KERBEROS))
                .allSatisfy((key, value) -> assertThat(SparkKeys.ofAllLines())
                        .allSatisfy(line -> assertThat(line.find(key))
                                .as(key)
                                .hasValueSatisfying(
                                        known -> assertThat(known.fault(value)).isEmpty())));
    }

    @Test
    void bothClientsOfTheStoreAreToldTheSame() {
        SortedMap<String, String> properties = properties("""
                objectStore:
                  endpoint: https://s3.eu-west-1.amazonaws.com
                  region: eu-west-1
                  pathStyleAccess: false
                """);

        assertThat(properties)
                .containsEntry("spark.hadoop.fs.s3a.endpoint", "https://s3.eu-west-1.amazonaws.com")
                .containsEntry("spark.sql.catalog.iceberg.s3.endpoint", "https://s3.eu-west-1.amazonaws.com")
                .containsEntry("spark.hadoop.fs.s3a.endpoint.region", "eu-west-1")
                .containsEntry("spark.sql.catalog.iceberg.client.region", "eu-west-1")
                .containsEntry("spark.hadoop.fs.s3a.path.style.access", "false")
                .containsEntry("spark.sql.catalog.iceberg.s3.path-style-access", "false")
                .containsEntry("spark.hadoop.fs.s3a.connection.ssl.enabled", "true");
    }

    @Test
    void catalogGivesItsNameToItsProperties() {
        assertThat(properties("iceberg: {catalog: lake}\n"))
                .containsKey("spark.sql.catalog.lake.uri")
                .allSatisfy((key, value) -> assertThat(key).doesNotStartWith("spark.sql.catalog.iceberg"));
    }

    @Test
    void noSubmissionLogsInThatDoesNotAskForIt() {
        assertThat(properties(KERBEROS)).isEqualTo(properties(""));
    }

    @Test
    void propertiesOfTheEnvironmentComeLast() {
        List<PropertyGroup> groups = new Plans(folder)
                .of("settings: {sparkConf: {spark.sql.broadcastTimeout: \"600\"}}\n")
                .foundation()
                .settings()
                .sparkDefaults();

        PropertyGroup last = groups.get(groups.size() - 1);
        assertThat(last.heading()).isEqualTo("Properties of this environment");
        assertThat(last.properties()).containsOnly(Map.entry("spark.sql.broadcastTimeout", "600"));
    }

    @Test
    void entriesOfTheEnvironmentStandBehindThoseOfThePlatform() {
        assertThat(properties(
                        "settings: {sparkConf: {spark.sql.extensions: io.delta.sql.DeltaSparkSessionExtension}}\n"))
                .containsEntry(
                        "spark.sql.extensions",
                        "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions,"
                                + "io.delta.sql.DeltaSparkSessionExtension");
    }

    @Test
    void noPropertyStandsInTwoGroups() {
        List<PropertyGroup> groups = new Plans(folder)
                .of(KERBEROS + "settings: {sparkConf: {spark.sql.extensions: a.B, spark.redaction.regex: c}}\n")
                .foundation()
                .settings()
                .sparkDefaults();

        assertThat(groups.stream().flatMap(group -> group.properties().keySet().stream()))
                .doesNotHaveDuplicates();
        assertThat(groups).extracting(PropertyGroup::heading).doesNotHaveDuplicates();
    }

    private SortedMap<String, String> properties(String lines) {
        return Plans.flat(new Plans(folder).of(lines).foundation().settings().sparkDefaults());
    }
}
