package com.carbon254.spark.config.layer;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentLoaderTest {

    private static final Path GOOD_BASE = Path.of("src/test/resources/findings/base.yaml");

    @TempDir
    private Path folder;

    @BeforeEach
    void layABase() throws IOException {
        write("base.yaml", Files.readString(GOOD_BASE));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private EnvironmentLoader.Outcome load() {
        return EnvironmentLoader.load(folder, "environments", Optional.empty());
    }

    private EnvironmentLoader.Outcome loadOnly(String name) {
        return EnvironmentLoader.load(folder, "environments", Optional.of(new DnsLabel(name)));
    }

    private LoadedEnvironment prod() {
        return loadOnly("prod").environments().get(0);
    }

    private static List<String> names(EnvironmentLoader.Outcome outcome) {
        return outcome.environments().stream()
                .map(environment -> environment.name().toString())
                .toList();
    }

    private static List<String> lines(EnvironmentLoader.Outcome outcome) {
        return Report.of(outcome.findings()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void platformOfTheGuideHasNoFindings() {
        EnvironmentLoader.Outcome outcome =
                EnvironmentLoader.load(Scenario.platform().in(), "environments", Optional.empty());

        assertThat(outcome.findings()).isEmpty();
        assertThat(names(outcome)).containsExactly("dev", "prod", "staging");
    }

    @Test
    void everyFileButBaseIsAnEnvironmentInTheOrderOfTheirNames() throws IOException {
        write("z.yaml", "extends: base\n");
        write("a.yaml", "extends: z\n");

        EnvironmentLoader.Outcome outcome = load();

        assertThat(outcome.findings()).isEmpty();
        assertThat(names(outcome)).containsExactly("a", "z");
    }

    @Test
    void chainOfThreeIsLaidFromTheLowestToTheHighest() throws IOException {
        write("company.yaml", "extends: base\nhistory: {retention: 30d, heap: 2g}\n");
        write("europe.yaml", "extends: company\nhistory: {retention: 60d}\n");
        write("prod.yaml", "extends: europe\nnamespace: europe-prod\n");

        LoadedEnvironment prod = prod();

        HistoryServer history = Objects.requireNonNull(prod.config().history());
        assertThat(history.retention()).isEqualTo(new TimeSpan("60d"));
        assertThat(history.heap()).hasToString("2g");
        assertThat(prod.config().namespace()).hasToString("europe-prod");
        assertThat(prod.file()).isEqualTo("environments/prod.yaml");
        assertThat(prod.files())
                .containsExactly(
                        "defaults.yaml",
                        "environments/base.yaml",
                        "environments/company.yaml",
                        "environments/europe.yaml",
                        "environments/prod.yaml");
    }

    @Test
    void valueOfAHigherLayerKnowsThePlacesOfThoseItOverrode() throws IOException {
        write("prod.yaml", "extends: base\nhistory:\n  retention: 90d\n");

        History history = prod().history();

        assertThat(history.of("history.retention")).extracting(Setting::value).containsExactly("14d", "90d");
        assertThat(history.place("history.retention")).hasToString("environments/prod.yaml:3:14");
    }

    @Test
    void placeOfABuiltInDefaultIsWhereTheUserWouldOverrideIt() throws IOException {
        write("prod.yaml", "extends: base\nhistory:\n  retention: 90d\n");

        History history = prod().history();

        assertThat(history.place("history.heap")).hasToString("environments/prod.yaml:2:1");
        assertThat(history.place("mlflow.requestMaxRetries").file()).isNotEqualTo(BuiltInDefaults.NAME);
        assertThat(history.place("bootstrap.enabled")).hasToString("environments/prod.yaml:1:1");
    }

    @Test
    void homeOfAKeyIsNeverInTheBuiltInDefaults() throws IOException {
        write("prod.yaml", "extends: base\nsettings:\n  shufflePartitions: 5\n");

        History history = prod().history();

        assertThat(history.home("settings.logging.x")).hasToString("environments/prod.yaml:2:1");
    }

    @Test
    void oneWantedEnvironmentIsNotHeldUpByTheFaultsOfOthers() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("prod.yaml", "extends: nowhere\nhistory: [\n");

        EnvironmentLoader.Outcome outcome = loadOnly("dev");

        assertThat(outcome.findings()).isEmpty();
        assertThat(names(outcome)).containsExactly("dev");
    }

    @Test
    void faultOfAFileThatTheWantedEnvironmentExtendsIsReported() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("base.yaml", "histroy: 1\n" + Files.readString(GOOD_BASE));

        assertThat(loadOnly("dev").findings()).extracting(Finding::path).containsExactly("histroy");
    }

    @Test
    void sharedFaultIsReportedOnceHoweverManyEnvironmentsExtendIt() throws IOException {
        write("base.yaml", Files.readString(GOOD_BASE).replace("secret: minio-secret", "secret: null"));
        write("dev.yaml", "extends: base\n");
        write("prod.yaml", "extends: base\n");

        assertThat(lines(load()))
                .containsExactly(
                        "environments/base.yaml:13:13: error: objectStore.credentials.secret: the key is removed"
                                + " by null, and needed; it must be a Kubernetes object name: lower-case letters, digits, '-' and"
                                + " '.', at most 253 characters; set it here, or in another layer of the environment"
                                + " [missing-key]");
    }

    @Test
    void wantedEnvironmentThatDoesNotExistIsAFindingWithANearName() throws IOException {
        write("staging.yaml", "extends: base\n");

        assertThat(lines(loadOnly("stagin")))
                .containsExactly("environments: error: there is no environment \"stagin\"; there are staging;"
                        + " did you mean \"staging\"? [environment-exists]");
    }

    @Test
    void baseIsNoEnvironment() throws IOException {
        write("dev.yaml", "extends: base\n");

        assertThat(lines(loadOnly("base")))
                .containsExactly("environments: error: there is no environment \"base\"; there are dev; add the"
                        + " file, or name another [environment-exists]");
    }

    @Test
    void folderThatIsNotThereIsTheOnlyFinding() {
        EnvironmentLoader.Outcome outcome =
                EnvironmentLoader.load(folder.resolve("absent"), "absent", Optional.empty());

        assertThat(lines(outcome))
                .containsExactly("absent: error: there is no such folder; a folder with environment files is expected;"
                        + " name it with --environments, or make it [file-readable]");
    }

    @Test
    void absentBaseIsOneFindingAndNothingIsCalledMissing() throws IOException {
        Files.delete(folder.resolve("base.yaml"));
        write("dev.yaml", "extends: base\n");

        assertThat(lines(load()))
                .containsExactly("environments/dev.yaml:1:10: error: extends: there is no environment \"base\"; an"
                        + " environment extends another file here: dev; name a file that exists [extends]");
    }

    @Test
    void otherFilesAreLeftAlone() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("README.md", "# Environments\n");
        write("schema.json", "{}\n");
        write(".hidden.yaml", "not: ours\n");
        write("dev.yaml~", "extends: base\n");
        write("dev.yaml.bak", "extends: base\n");
        write("#dev.yaml#", "extends: base\n");
        write("jobs/schema.json", "{}\n");
        write("jobs/.orders.yaml.swp", "binary\n");
        write("jobs/orders.yaml.orig", "description: As it was.\n");
        write(".idea/dev.yaml", "not: ours\n");
        write("docs/README.md", "# Environments\n");

        assertThat(load().findings()).isEmpty();
    }

    @Test
    void linksInACircleAreFollowedOnce() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("docs/README.md", "# Environments\n");
        Files.createSymbolicLink(folder.resolve("docs/up"), folder);

        assertThat(load().findings()).isEmpty();
    }

    @Test
    void folderBehindALinkIsLookedInto() throws IOException {
        write("dev.yaml", "extends: base\n");
        write(".elsewhere/eu.yaml", "extends: base\n");
        Files.createSymbolicLink(folder.resolve("more"), folder.resolve(".elsewhere"));

        assertThat(load().findings())
                .extracting(finding -> finding.place().file())
                .containsExactly("environments/more/eu.yaml");
    }

    @Test
    void fileInPlaceOfTheFolderOfJobsIsRefused() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("jobs", "orders\n");

        assertThat(lines(load()))
                .containsExactly("environments/jobs: error: is no folder; environments lie in a folder, and jobs in its"
                        + " folder jobs; name the folder with --environments, or move this away [file-readable]");
    }

    @Test
    void wantedEnvironmentWhoseFileNobodyReadsIsOneFinding() throws IOException {
        write("dev.yaml", "extends: base\n");
        write("eu/prod.yaml", "extends: base\n");

        assertThat(loadOnly("prod").findings()).extracting(Finding::rule).containsExactly(Rule.FILE_PLACE);
    }

    @Test
    void jobWhoseFileNobodyReadsIsNotMissingAsWell() throws IOException {
        write("dev.yaml", "extends: base\njobs: {orders: {suspend: true}}\n");
        write("jobs/orders.yml", "description: Sums up orders.\nmain: s3a://spark-code/orders.py\n");

        assertThat(load().findings()).extracting(Finding::rule).containsExactly(Rule.ENVIRONMENT_NAME);
    }

    @Test
    void environmentWithAFaultIsNotHalfLoaded() throws IOException {
        write("dev.yaml", "extends: base\nnamespace: null\n");
        write("prod.yaml", "extends: base\n");

        assertThat(names(load())).containsExactly("prod");
    }
}
