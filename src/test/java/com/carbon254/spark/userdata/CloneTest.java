package com.carbon254.spark.userdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Severity;
import com.carbon254.spark.golden.GeneratedTest;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.guide.Readme;
import com.carbon254.spark.pipeline.Generator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What users do to jobs and environments in a clone, each thing in a copy of the platform of the guide. The test that
 * looks at a user's environments fails until {@code mvn synth} has run, and passes after it.
 */
@OwnFolder
final class CloneTest {

    private final Clone clone;

    CloneTest(@TempDir Path folder) throws IOException {
        clone = Clone.of(Scenario.platform(), folder);
    }

    @Test
    void nothingIsChanged() {
        GeneratedTest.assertFresh(clone.run(), clone.trees());
    }

    @Test
    void jobIsAddedAsTheReadmeSays() throws IOException {
        clone.write("jobs/orders.yaml", Readme.block("Add a job"));

        synth();

        assertThat(clone.tree("prod/k8s/compute/spark/spark-example-jobs.yaml")).contains("name: orders\n");
    }

    @Test
    void jobWithAnImageOfItsOwnIsAddedAndOnlyWarnedAbout() throws IOException {
        clone.edit("base.yaml", "(?m)^silence:\n.*\n", "");
        clone.write("jobs/orders.yaml", Readme.block("Add a job") + """
                image:
                  repository: registry.example/orders
                  tag: "7"
                """);

        Report report = synth();

        assertThat(report.findings())
                .extracting(finding -> finding.rule().severity())
                .contains(Severity.WARNING);
    }

    @Test
    void environmentIsAddedAsTheReadmeSays() throws IOException {
        clone.copy("dev.yaml", "test.yaml");
        clone.edit("test.yaml", "name: carbon-dev", "name: carbon-test");
        clone.edit("test.yaml", "spark-history.dev", "spark-history.test");

        synth();

        assertThat(clone.tree("test/kustomization.yaml")).isNotEmpty();
    }

    @Test
    void jobIsChanged() throws IOException {
        clone.edit("jobs/iceberg-sql-analytics.yaml", "instances: 3", "instances: 4");

        synth();
    }

    @Test
    void jobIsRenamedTogetherWithWhatEnvironmentsSayOfIt() throws IOException {
        clone.move("jobs/kafka-to-iceberg-etl.yaml", "jobs/events.yaml");
        clone.edit("prod.yaml", "kafka-to-iceberg-etl:", "events:");

        synth();

        assertThat(clone.tree("prod/k8s/compute/spark/spark-example-jobs.yaml"))
                .contains("name: events\n")
                .doesNotContain("kafka-to-iceberg-etl");
    }

    @Test
    void jobIsRemoved() throws IOException {
        clone.delete("jobs/deequ-quality-check.yaml");
        withoutWorkflows();

        synth();
    }

    @Test
    void environmentIsChanged() throws IOException {
        clone.edit("prod.yaml", "retention: 90d", "retention: 91d");

        synth();
    }

    @Test
    void environmentIsRenamed() throws IOException {
        clone.move("prod.yaml", "production.yaml");

        synth();

        assertThat(clone.tree("production/kustomization.yaml")).isNotEmpty();
        assertThat(clone.trees().resolve("prod")).doesNotExist();
    }

    @Test
    void environmentIsRemoved() throws IOException {
        clone.delete("prod.yaml");

        synth();

        assertThat(clone.trees().resolve("prod")).doesNotExist();
    }

    @Test
    void oneEnvironmentOfAnotherNameIsLeftWithoutJobsAndKafka() throws IOException {
        clone.delete("prod.yaml");
        clone.delete("staging.yaml");
        clone.move("dev.yaml", "lab.yaml");
        clone.edit("lab.yaml", "(?s)\nkafka:\n.*?\n\n", "\nkafka: {topics: null, connect: null}\n\n");
        clone.edit("lab.yaml", "(?s)\njobs:\n.*?\n\n", "\n");
        clone.deleteJobs();
        withoutWorkflows();

        synth();

        assertThat(clone.trees()).isDirectoryContaining("glob:**/lab");
    }

    /** Their steps name jobs. */
    private void withoutWorkflows() throws IOException {
        clone.edit("base.yaml", "(?s)\nworkflows:\n.*?\n\n", "\n");
    }

    private Report synth() {
        Generator.Outcome outcome = clone.run();
        // Or the test would not see what it is for.
        assertThatThrownBy(() -> GeneratedTest.assertFresh(outcome, clone.trees()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to refresh it, run: mvn synth");

        clone.write(outcome);

        GeneratedTest.assertFresh(outcome, clone.trees());
        return outcome.report();
    }
}
