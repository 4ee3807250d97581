package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.alert.AlertTests;
import com.carbon254.spark.alert.Alerts;
import com.carbon254.spark.promql.PromqlCorpus;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Prometheus' own tool judges the rendered rules: it takes every file, and each alert fires when it must and is silent
 * when it must be. The rules are those of the scenario in which every alert stands, as approved.
 */
final class PromtoolTest {

    private static final Path SCENARIO = Path.of("golden/every-alert-stands-where-its-series-exist/out");
    private static final Path TEAM = Path.of("golden/a-team-has-alerts-and-dashboards-of-its-own");
    private static final String FILE = "k8s/monitoring/spark-servicemonitor.yaml";
    private static final Path RECORDINGS = Path.of("src/test/resources/recordings/recordings.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static Optional<Promtool> promtool = Optional.empty();
    private static int alerts;
    private static int tests;

    @TempDir
    private Path work;

    @BeforeAll
    static void findPromtool() {
        promtool = Optional.of(Promtool.needed("to judge alert rules"));
    }

    @AfterAll
    static void count() {
        if (promtool.isPresent()) {
            System.out.println("promtool: " + tests + " tests of " + alerts + " alerts");
        }
    }

    static Stream<Path> files() throws IOException {
        return Stream.concat(folders(Path.of("generated")), folders(SCENARIO))
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists);
    }

    private static Stream<Path> folders(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    static List<String> alerts() {
        return Alerts.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void promtoolTakesTheRenderedRules(Path file) throws Exception {
        CommandResult result =
                promtool.orElseThrow().check(RuleFile.of(file, work).path());

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("SUCCESS").doesNotContain("duplicate");
    }

    @ParameterizedTest
    @MethodSource("alerts")
    void alertFiresWhenItMustAndIsSilentWhenItMustBe(String alert) throws Exception {
        Path file = files().filter(candidate -> candidate.startsWith(SCENARIO))
                .filter(candidate -> read(candidate).contains("alert: " + alert + "\n"))
                .findFirst()
                .orElseThrow();
        CommandResult result =
                promtool.orElseThrow().test(RuleFile.of(file, work).testedBy(AlertTests.text(alert)));

        assertThat(result.exitCode()).as(result.output()).isZero();
        alerts++;
        tests += AlertTests.count(alert);
    }

    /** The tests beside the user's environments, and those of a scenario; without one that has an alert, there is none. */
    static Stream<Path[]> testsOfTeams() throws IOException {
        return Stream.concat(
                ofTeam(Path.of("environments"), Path.of("generated")), ofTeam(TEAM.resolve("in"), TEAM.resolve("out")));
    }

    private static Stream<Path[]> ofTeam(Path environments, Path trees) throws IOException {
        Path alerts = environments.resolve("alerts");
        if (!Files.isDirectory(alerts)) {
            return Stream.empty();
        }
        List<Path[]> pairs = new ArrayList<>();
        try (Stream<Path> tests = Files.list(alerts)) {
            for (Path test : tests.sorted().toList()) {
                String alert = "alert: " + test.getFileName().toString().replace(".test.yaml", "") + "\n";
                folders(trees)
                        .map(folder -> folder.resolve("k8s/monitoring/spark-team-rules.yaml"))
                        .filter(file -> Files.exists(file) && read(file).contains(alert))
                        .forEach(file -> pairs.add(new Path[] {test, file}));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest
    @MethodSource("testsOfTeams")
    void alertOfATeamFiresAsItsTestSays(Path test, Path rules) throws Exception {
        // As it stands there: our reader would take 0x120, which promtool knows as 120 zeros, for a number.
        String tests = read(test).replaceFirst("(?s)^.*?\ntests:\n|^tests:\n", "");

        CommandResult result =
                promtool.orElseThrow().test(RuleFile.of(rules, work).testedBy(tests));

        assertThat(tests).isNotBlank();
        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    /** Where labels of pods are not known; where they are, the alerts about memory ask for the other rule. */
    @Test
    void recordingsAreWhatTheyAreMeantToBe() throws Exception {
        Path file = Path.of("golden/prometheus-is-told-what-to-scrape-and-ask/out/dev", FILE);

        CommandResult result =
                promtool.orElseThrow().test(RuleFile.of(file, work).testedBy(read(RECORDINGS)));

        assertThat(result.exitCode()).as(result.output()).isZero();
    }

    /** With what Grafana would fill in; our own check of them reads the variables as they are. */
    @Test
    void promtoolTakesTheQueriesOfDashboards() throws Exception {
        List<String> queries = new ArrayList<>();
        for (Path file : files().map(path -> path.resolveSibling("spark-dashboards.yaml"))
                .filter(Files::exists)
                .toList()) {
            for (JsonNode map : RuleFile.documents(file)) {
                for (JsonNode dashboard : map.path("data")) {
                    queries.addAll(JSON.readTree(dashboard.asText()).findValuesAsText("expr"));
                }
            }
        }

        assertThat(queries.stream().distinct())
                .hasSizeGreaterThan(40)
                .allMatch(query -> isTaken(query.replaceAll("\\$__(range|interval|rate_interval)", "5m")
                        .replaceAll("\\$(job|namespace)", "one|two")));
    }

    @Test
    void promtoolAgreesWithOurParser() throws Exception {
        assertThat(PromqlCorpus.good()).isNotEmpty().allMatch(this::isTaken);
        assertThat(PromqlCorpus.bad()).isNotEmpty().noneMatch(this::isTaken);
    }

    private boolean isTaken(String expression) {
        ObjectNode file = JSON.createObjectNode();
        file.putArray("groups")
                .addObject()
                .put("name", "one")
                .putArray("rules")
                .addObject()
                .put("record", "one")
                .put("expr", expression);
        try {
            Path rules = Files.writeString(work.resolve("one.yaml"), JSON.writeValueAsString(file));
            return promtool.orElseThrow().check(rules).exitCode() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
