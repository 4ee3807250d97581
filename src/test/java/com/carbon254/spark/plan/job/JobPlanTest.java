package com.carbon254.spark.plan.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.api.spark.RestartPolicyType;
import com.carbon254.spark.plan.Plans;
import com.carbon254.spark.plan.connection.Connection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobPlanTest {

    @TempDir
    private Path folder;

    private JobPlan job(String keys) {
        return new Plans(folder)
                .of("jobs: {orders: {description: Sums up orders., main: local:///orders.py, " + keys + "}}\n")
                .jobs()
                .get(0);
    }

    @Test
    void overheadIsFourTenthsOfTheHeapBesideTheJvmAndATenthInIt() {
        assertThat(job("executor: {memory: 10g}").executor().resources().memoryOverhead())
                .hasToString("4096m");
        assertThat(job("type: Scala, mainClass: A, executor: {memory: 10g}")
                        .executor()
                        .resources()
                        .memoryOverhead())
                .hasToString("1024m");
    }

    @Test
    void overheadIsNeverLessThanSparkGives() {
        assertThat(job("driver: {memory: 512m}").driver().resources().memoryOverhead())
                .hasToString("384m");
    }

    @Test
    void overheadThatIsStatedHolds() {
        assertThat(job("driver: {memory: 512m, memoryOverhead: 100m}")
                        .driver()
                        .resources()
                        .memoryOverhead())
                .hasToString("100m");
    }

    @Test
    void numberOfExecutorsAtFirstIsWithinTheBoundsOfDynamicAllocation() {
        assertThat(job("executor: {instances: 1, dynamicAllocation: {min: 3, max: 9}}")
                        .shape()
                        .scaling()
                        .instances())
                .isEqualTo(3);
        assertThat(job("executor: {instances: 20, dynamicAllocation: {min: 3, max: 9}}")
                        .shape()
                        .scaling()
                        .instances())
                .isEqualTo(9);
    }

    @Test
    void policyFitsTheStartAndTheAttempts() {
        assertThat(job("start: always, streaming: {checkpoint: s3a://checkpoint/orders}")
                        .runs()
                        .restart()
                        .policy())
                .isEqualTo(RestartPolicyType.ALWAYS);
        assertThat(job("retry: {attempts: 1}").runs().restart().policy()).isEqualTo(RestartPolicyType.ON_FAILURE);
        assertThat(job("retry: {attempts: 0, submissionAttempts: 0}")
                        .runs()
                        .restart()
                        .policy())
                .isEqualTo(RestartPolicyType.NEVER);
    }

    @Test
    void jobThatIsAlwaysOnIsNeverRemoved() {
        assertThat(job("start: always, streaming: {checkpoint: s3a://checkpoint/orders}")
                        .runs()
                        .timeToLiveSeconds())
                .isEmpty();
        assertThat(job("timeToLive: 1h").runs().timeToLiveSeconds()).contains(3600L);
    }

    @Test
    void defaultThatTheJobRemovesIsGone() {
        assertThat(job("timeToLive: null").runs().timeToLiveSeconds()).isEmpty();
    }

    @Test
    void capabilitiesSayWhichConnectionsTheyOpen() {
        assertThat(job("uses: [cdc], streaming: {checkpoint: s3a://checkpoint/orders}")
                        .connections())
                .extracting(Connection::reason)
                .containsExactly("event logs", "topics", "metadata of tables", "files of tables");
    }

    @Test
    void entriesOfAJobStandBehindThoseOfAllSubmissions() {
        JobPlan job = job("conf: {spark.sql.extensions: a.B, spark.sql.ansi.enabled: \"true\"}");

        assertThat(job.code().properties())
                .containsEntry(
                        "spark.sql.extensions", "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions,a.B")
                .containsEntry("spark.sql.ansi.enabled", "true");
        assertThat(job("uses: [s3]").code().properties()).doesNotContainKey("spark.sql.extensions");
    }

    @Test
    void optionsOfAJobStandBehindThoseOfAllSubmissions() {
        JobPlan own = withCompanyOptions("driver: {javaOptions: -Dmine=2}, executor: {javaOptions: -Dmine=3}");

        assertThat(own.driver().javaOptions()).contains("-Dcompany=1 -Dmine=2");
        assertThat(own.executor().javaOptions()).contains("-Dmine=3");
    }

    @Test
    void optionsOfAllSubmissionsHoldWhereAJobHasNone() {
        assertThat(withCompanyOptions("uses: [s3]").driver().javaOptions()).isEmpty();
    }

    private JobPlan withCompanyOptions(String keys) {
        String lines = """
                settings: {sparkConf: {spark.driver.extraJavaOptions: -Dcompany=1}}
                jobs: {orders: {description: Sums up orders., main: local:///orders.py, %s}}
                """;
        return new Plans(folder).of(lines.formatted(keys)).jobs().get(0);
    }

    @Test
    void streamHasPartitionsOfItsOwn() {
        String stream = "streaming: {checkpoint: \"s3a://checkpoint/orders\"";

        assertThat(job(stream + "}").code().properties()).containsEntry("spark.sql.shuffle.partitions", "16");
        assertThat(job(stream + ", shufflePartitions: 4}").code().properties())
                .containsEntry("spark.sql.shuffle.partitions", "4");
        assertThat(job("uses: [s3]").code().properties()).doesNotContainKey("spark.sql.shuffle.partitions");
    }
}
