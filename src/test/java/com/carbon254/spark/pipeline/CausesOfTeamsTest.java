package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.cause.KeyChange;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.revision.Committed;
import com.carbon254.spark.userdata.OwnFolder;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What jobs inherit changes: the cause is the line that gives it, not one of each job that takes it. */
@OwnFolder
final class CausesOfTeamsTest {

    private static final Scenario TEAMS = Scenario.called("folders-of-jobs-are-teams");
    private static final String TEAM = "jobs/payments/team.yaml";

    @TempDir
    private Path root;

    @BeforeEach
    void commit() {
        Committed repository = Committed.in(root);
        new EnvironmentEdit("dev", List.of()).apply(TEAMS.in(), root.resolve("environments"));
        GeneratorRuns.write(TEAMS, root.resolve("generated"));
        repository.commit("Two teams");
    }

    @Test
    void ownerOfATeamIsTheCauseInItsJobs() throws IOException {
        edit(TEAM, "owner: payments", "owner: money");

        assertIsCause("environments/jobs/payments/team.yaml:1:8 teams.payments.owner: payments → money");
    }

    @Test
    void namespaceOfATeamIsTheCauseInItsJobs() throws IOException {
        edit("base.yaml", "jobNamespaces: {", "jobNamespaces: {team-money: Jobs of the team, ");
        edit(TEAM, "namespace: team-payments", "namespace: team-money");

        EnvironmentReview review = review();

        assertThat(review.notes()).isEmpty();
        assertThat(review.changes())
                .filteredOn(change -> change.judged().object().toString().equals("SparkApplication/orders"))
                .flatExtracting(change -> change.causes())
                .flatExtracting(Cause::keys)
                .extracting(KeyChange::path)
                .containsOnly("teams.payments.namespace");
    }

    @Test
    void defaultOfATeamIsTheCauseInItsJobs() throws IOException {
        edit(TEAM, "executor: {memory: 4g}", "executor: {memory: 5g}");

        assertIsCause("environments/jobs/payments/team.yaml:4:22 teams.payments.defaults.executor.memory: 4g → 5g");
    }

    @Test
    void defaultOfAllJobsIsTheCauseInThoseThatTakeIt() throws IOException {
        edit("base.yaml", "timeToLive: 3d", "timeToLive: 4d");

        assertIsCause("environments/base.yaml:5:51 jobDefaults.timeToLive: 3d → 4d");
    }

    @Test
    void keyThatAJobSetsInPlaceOfADefaultIsTheCause() throws IOException {
        Path job = root.resolve("environments/jobs/report.yaml");
        Files.writeString(job, Files.readString(job) + "timeToLive: 5d\n");

        assertIsCause("environments/jobs/report.yaml:3:13 jobs.report.timeToLive: 3d → 5d");
    }

    private void assertIsCause(String key) {
        EnvironmentReview review = review();

        Stream<String> keys = review.changes().stream()
                .flatMap(change -> change.causes().stream())
                .flatMap(cause -> cause.keys().stream())
                .map(KeyChange::toString)
                .distinct();
        assertThat(keys).containsExactly(key);
        assertThat(review.notes()).isEmpty();
    }

    private EnvironmentReview review() {
        Path environments = root.resolve("environments");
        Generator dev = new Generator(environments, "environments", Optional.of(new DnsLabel("dev")));
        return new DiffRun(dev, root.resolve("generated"))
                .since(Optional.empty(), GeneratorRuns.synthesis())
                .review()
                .orElseThrow()
                .environments()
                .get(0);
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = root.resolve("environments").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }
}
