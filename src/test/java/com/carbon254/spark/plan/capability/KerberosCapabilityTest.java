package com.carbon254.spark.plan.capability;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.value.Stated;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KerberosCapabilityTest {

    private static final String LINES = """
            kerberos:
              principal: spark@EXAMPLE.COM
              keytab: {secret: spark-keytab, key: spark.keytab}
              krb5ConfigMap: krb5-conf
              fileSystems: [hdfs://namenode:8020, webhdfs://archive:9870]
            jobs:
              secured: {description: Reads HDFS., main: "local:///opt/app/a.py", uses: [kerberos], driver: {javaOptions: -Da=b}}
              plain: {description: Reads S3., main: "local:///opt/app/b.py"}
            """;

    @TempDir
    private Path folder;

    @Test
    void hadoopIsToldThatSecurityIsOnOrNothingLogsIn() {
        assertThat(job("secured").code().properties())
                .containsEntry("spark.hadoop.hadoop.security.authentication", "kerberos")
                .containsEntry("spark.kerberos.principal", "spark@EXAMPLE.COM")
                .containsEntry("spark.kerberos.keytab", "local:///etc/spark/keytab/spark.keytab");
    }

    @Test
    void tokensAreFetchedForTheFileSystemsThatAreNamed() {
        assertThat(job("secured").code().properties())
                .containsEntry(
                        "spark.kerberos.access.hadoopFileSystems", "hdfs://namenode:8020,webhdfs://archive:9870");
    }

    @Test
    void hadoopsInputFormatsHaveARenewerOrTheyEndTheJob() {
        assertThat(job("secured").code().properties())
                .containsEntry("spark.hadoop.yarn.resourcemanager.principal", "spark@EXAMPLE.COM");
    }

    @Test
    void driverAloneHoldsTheKeytabAndExecutorsTheRealm() {
        JobPlan job = job("secured");

        assertThat(job.driver().mounts())
                .map(Stated::value)
                .map(mount -> mount.path() + " " + mount.source())
                .containsExactly(
                        "/etc/spark/keytab OfSecret[name=spark-keytab, keys=[]]",
                        "/etc/spark/krb5 OfConfigMap[name=krb5-conf, keys=[]]");
        assertThat(job.executor().mounts())
                .map(Stated::value)
                .map(mount -> mount.path() + " " + mount.source())
                .containsExactly("/etc/spark/krb5 OfConfigMap[name=krb5-conf, keys=[]]");
    }

    @Test
    void everyJvmFindsTheRealmAndKeepsItsOwnOptions() {
        String realm = "-Djava.security.krb5.conf=/etc/spark/krb5/krb5.conf";

        assertThat(job("secured").driver().javaOptions()).hasValue(realm + " -Da=b");
        assertThat(job("secured").executor().javaOptions()).hasValue(realm);
    }

    @Test
    void jobThatDoesNotUseItHasNothingOfIt() {
        JobPlan plain = job("plain");

        assertThat(plain.code().properties().keySet())
                .noneMatch(key -> key.contains("kerberos") || key.contains("security"));
        assertThat(plain.driver().mounts()).isEmpty();
        assertThat(plain.driver().javaOptions()).isEmpty();
    }

    private JobPlan job(String name) {
        return new Plans(folder)
                .of(LINES).jobs().stream()
                        .filter(job -> job.name().text().equals(name))
                        .findFirst()
                        .orElseThrow();
    }
}
