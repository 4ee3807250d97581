package com.carbon254.spark.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.cause.Cause;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.change.report.ReviewedChange;
import com.carbon254.spark.change.report.TextReport;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.revision.Committed;
import com.carbon254.spark.userdata.OwnFolder;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of a repository with the product's own platform, compared with what its environments give. */
@OwnFolder
final class DiffRunTest {

    private static final String STREAM = "SparkApplication/mysql-cdc-to-iceberg";

    @TempDir
    private Path root;

    private Committed repository;

    @BeforeEach
    void commit() {
        repository = Committed.in(root);
        new EnvironmentEdit("prod", List.of()).apply(Scenario.platform().in(), root.resolve("environments"));
        GeneratorRuns.write(Scenario.platform(), root.resolve("generated"));
        repository.commit("The platform of the guide");
    }

    @Test
    void unchangedTreeHasNoDifference() {
        Review review = review("prod");

        assertThat(review.isEmpty()).isTrue();
        assertThat(TextReport.of(review, false)).endsWith("\nNo object differs.\n");
    }

    @Test
    void differenceIsToldWithItsLineThenAndNow() throws IOException {
        edit("prod.yaml", "# Production.\n", "# Production.\n\n");
        edit("prod.yaml", "    executor:\n      instances: 3", "    executor:\n      instances: 5");

        assertThat(shifted(TextReport.of(review("prod"), false))).contains("""
                re-run  SparkApplication/mysql-cdc-to-iceberg in data-platform
                  /spec/executor/instances: 3 → 5
                    from environments/prod.yaml:N+1:18 jobs.mysql-cdc-to-iceberg.executor.instances: 3 → 5 (before: environments/prod.yaml:N:18)
                  re-run: The operator ends the driver and submits the stream anew; it goes on from its checkpoint. [spec-of-application]
                """);
    }

    @Test
    void valueThatEveryEnvironmentDecidesItselfHasNoEffect() throws IOException {
        edit("jobs/mysql-cdc-to-iceberg.yaml", "  instances: 2", "  instances: 7");

        assertThat(review("prod").notes())
                .containsExactly("environments/jobs/mysql-cdc-to-iceberg.yaml:14:14"
                        + " jobs.mysql-cdc-to-iceberg.executor.instances: 2 → 7: it has no effect, because a higher file"
                        + " decides the key in prod");
    }

    @Test
    void keyByWhichNoObjectDiffersIsTold() throws IOException {
        edit("base.yaml", "raw-events: Events of the shops, as their applications write them", "raw-events: Events");

        EnvironmentReview prod = review("prod").environments().get(0);

        assertThat(prod.changes()).isEmpty();
        assertThat(prod.notes()).singleElement().asString().endsWith(": no object differs by it");
    }

    @Test
    void baseWithoutTreesIsRenderedFromItsFiles() throws IOException {
        remove(root.resolve("generated"));
        String id = repository.commit("No trees");
        edit("prod.yaml", "    executor:\n      instances: 3", "    executor:\n      instances: 5");

        assertThat(objects(review(Optional.of(id), "prod"))).containsExactly(STREAM);
    }

    @Test
    void baseWithNothingToCompareWithIsAFault() throws IOException {
        remove(root.resolve("generated"));
        Files.writeString(root.resolve("environments/base.yaml"), "namespace: [\n");
        String id = repository.commit("Broken");
        Files.copy(
                Scenario.platform().in().resolve("base.yaml"),
                root.resolve("environments/base.yaml"),
                StandardCopyOption.REPLACE_EXISTING);

        DiffRun.Outcome outcome = run("environments", "prod", Optional.of(id));

        assertThat(outcome.review()).isEmpty();
        assertThat(outcome.report().lines())
                .contains("the commit has no trees in")
                .contains("[revision]");
    }

    @Test
    void whatAnOlderProgramRenderedOtherwiseComesFromTheGenerator() throws IOException {
        Path jobs = root.resolve("generated/prod/k8s/compute/spark/jobs/spark-jobs.yaml");
        Files.writeString(
                jobs, Files.readString(jobs).replace("enableServiceLinks: false", "enableServiceLinks: true"));
        String id = repository.commit("As an older program rendered it");
        edit("prod.yaml", "    executor:\n      instances: 3", "    executor:\n      instances: 5");

        ReviewedChange stream = change(review(Optional.of(id), "prod"), STREAM);

        assertThat(stream.judged().effects())
                .extracting(effect -> effect.difference().field())
                .containsExactly(
                        "/spec/driver/template/spec/enableServiceLinks",
                        "/spec/executor/template/spec/enableServiceLinks",
                        "/spec/executor/instances");
        assertThat(stream.causes())
                .extracting(Cause::kind)
                .containsExactly(Cause.Kind.GENERATOR, Cause.Kind.GENERATOR, Cause.Kind.KEYS);
    }

    @Test
    void filesThatThisProgramCannotReadLeaveTheCauseUnknown() throws IOException {
        edit("prod.yaml", "extends: base\n", "extends: nothing\n");
        String id = repository.commit("A file that no longer can be read");
        edit("prod.yaml", "extends: nothing\n", "extends: base\n");
        edit("prod.yaml", "    executor:\n      instances: 3", "    executor:\n      instances: 5");

        assertThat(change(review(Optional.of(id), "prod"), STREAM).causes())
                .extracting(Cause::kind)
                .containsExactly(Cause.Kind.UNKNOWN);
    }

    @Test
    void environmentThatIsRefusedGivesTheReportOfFindings() throws IOException {
        edit("prod.yaml", "  retention: 90d", "  retention: long");

        DiffRun.Outcome outcome = run("environments", "prod", Optional.empty());

        assertThat(outcome.review()).isEmpty();
        assertThat(outcome.report().lines()).contains(":14: error: history.retention: \"long\" is not allowed; ");
    }

    @Test
    void environmentThatIsGoneStopsWhatItHad() throws IOException {
        Files.delete(root.resolve("environments/dev.yaml"));

        Review review = run("environments", "", Optional.empty()).review().orElseThrow();

        EnvironmentReview dev = review.environments().get(0);
        assertThat(dev.name()).isEqualTo("dev");
        assertThat(dev.changes()).allMatch(change -> change.judged().change().isRemoved());
        assertThat(dev.count(Impact.STOP)).isGreaterThanOrEqualTo(3);
        assertThat(review.environments().get(1).changes()).isEmpty();
    }

    @Test
    void environmentWithAnotherNameIsComparedWithWhatItWas() throws IOException {
        Files.move(root.resolve("environments/dev.yaml"), root.resolve("environments/development.yaml"));

        Review review = run("environments", "", Optional.empty()).review().orElseThrow();

        assertThat(review.environments())
                .extracting(EnvironmentReview::name)
                .containsExactly("development", "prod", "staging");
        EnvironmentReview development = review.environments().get(0);
        assertThat(development.notes()).first().asString().startsWith("the environment was called dev: ");
        assertThat(development.count(Impact.LOSS)).isZero();
        assertThat(change(review, "Deployment/spark-operator").judged().worst()).isEqualTo(Impact.RECREATE);
    }

    @Test
    void environmentOfAnotherClusterIsNoOtherName() throws IOException {
        Files.move(root.resolve("environments/dev.yaml"), root.resolve("environments/development.yaml"));
        edit("development.yaml", "carbon-dev", "carbon-development");

        Review review = run("environments", "", Optional.empty()).review().orElseThrow();

        assertThat(review.environments())
                .extracting(EnvironmentReview::name)
                .containsExactly("dev", "development", "prod", "staging");
    }

    @Test
    void gateAsksForAnAcknowledgementAndTakesOneOfACommit() throws IOException {
        edit("prod.yaml", "    executor:\n      instances: 3", "    executor:\n      instances: 5");
        repository.branch("topic");
        repository.commit("More executors");

        assertThat(run("environments", "prod", Optional.empty()).gate().lines())
                .startsWith("environments/prod.yaml:")
                .contains(":18: error: jobs.mysql-cdc-to-iceberg.executor.instances: prod,"
                        + " SparkApplication/mysql-cdc-to-iceberg: re-run. The operator ends the driver and submits the"
                        + " stream anew; it goes on from its checkpoint.; in production this is said by the commit that"
                        + " does it; end the message of a commit with \"Acknowledge: prod re-run mysql-cdc-to-iceberg\""
                        + " [change-unacknowledged]\n");

        repository.commit("""
                A squash (#7)

                * More executors

                  Acknowledge: prod re-run mysql-cdc-to-iceberg
                """);

        assertThat(run("environments", "prod", Optional.empty()).gate().findings())
                .isEmpty();
    }

    @Test
    void acknowledgementOfWhatDoesNotHappenIsTold() {
        repository.branch("topic");
        repository.commit("Nothing\n\nAcknowledge: prod stop mysql-cdc-to-iceberg\n");

        DiffRun.Outcome outcome = run("environments", "prod", Optional.empty());

        assertThat(outcome.gate().stops()).isFalse();
        assertThat(outcome.gate().lines())
                .startsWith(
                        "HEAD: warning: \"Acknowledge: prod stop mysql-cdc-to-iceberg\" names nothing that this change does");
    }

    @Test
    void environmentsAreComparedBesideNamesOfTheirOwn() {
        DiffRun run = new DiffRun(
                new Generator(root.resolve("environments"), "environments", Optional.empty()),
                root.resolve("generated"));

        Review review = run.between(new DnsLabel("staging"), new DnsLabel("prod"))
                .review()
                .orElseThrow();

        assertThat(review.isDeployed()).isFalse();
        assertThat(change(review, STREAM).judged().effects())
                .extracting(effect -> effect.difference().field())
                .contains("/spec/executor/instances")
                .noneMatch(field -> field.startsWith("/metadata"));
        assertThat(run.between(new DnsLabel("staging"), new DnsLabel("pord"))
                        .report()
                        .lines())
                .contains("did you mean \"prod\"?");
    }

    /** With the line before called N: lines of the platform may move. */
    private static String shifted(String text) {
        Matcher before = Pattern.compile("\\(before: [^:]+:(\\d+):").matcher(text);
        assertThat(before.find()).isTrue();
        int line = Integer.parseInt(before.group(1));
        return text.replace(":" + line + ":", ":N:").replace(":" + (line + 1) + ":", ":N+1:");
    }

    private Review review(String environment) {
        return review(Optional.empty(), environment);
    }

    private Review review(Optional<String> base, String environment) {
        return run("environments", environment, base).review().orElseThrow();
    }

    private DiffRun.Outcome run(String folder, String environment, Optional<String> base) {
        Optional<DnsLabel> only =
                Optional.of(environment).filter(name -> !name.isEmpty()).map(DnsLabel::new);
        return new DiffRun(new Generator(root.resolve(folder), folder, only), root.resolve("generated"))
                .since(base, GeneratorRuns.synthesis());
    }

    private static List<String> objects(Review review) {
        return review.environments().stream()
                .flatMap(environment -> environment.changes().stream())
                .map(change -> change.judged().object().toString())
                .toList();
    }

    private static ReviewedChange change(Review review, String object) {
        return review.environments().stream()
                .flatMap(environment -> environment.changes().stream())
                .filter(change -> change.judged().object().toString().equals(object))
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = root.resolve("environments").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        int at = text.lastIndexOf(old);
        Files.writeString(path, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
