package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.manifest.Delivery;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.ImpactCase;
import com.carbon254.spark.value.spark.OperatorVersion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code diff} calls a re-run, and nothing else, makes the operator end a driver and submit an application anew: the
 * applications of the impact cases are submitted as they were, changed all at once, and their drivers compared.
 */
final class ImpactsOnOperatorTest {

    /** So many cases of each rule: a submission is a process of Java. */
    private static final int CASES_OF_A_RULE = 2;

    private static Optional<KubernetesBinaries> kubernetes = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() throws IOException {
        kubernetes = Optional.of(KubernetesBinaries.needed("for the operator"));
        Engines.needed(
                SparkOperatorBinaries.find(release()),
                "No Spark operator to run: release " + release() + " is not in " + SparkOperatorBinaries.testFolder()
                        + "; build it with .ci/operator/build");
        if (ServiceRoute.address().isEmpty()) {
            Engines.missing("No network interface to reach the operator's webhooks by");
        }
    }

    /**
     * An application of a case, under a name of its own.
     *
     * @param name its name on the server
     * @param title the case
     * @param change what happens to it
     */
    private record Trial(String name, String title, JudgedChange change) {

        boolean isSubmittedAnew() {
            return change.effects().stream()
                    .map(effect -> effect.verdict().impact())
                    .anyMatch(impact -> impact == Impact.RE_RUN || impact == Impact.LOSS);
        }

        /** Whether its driver is there, and another than before. */
        boolean hasAnotherDriver(Map<String, String> before, Map<String, String> now) {
            String driver = name + "-driver";
            return now.containsKey(driver) && !Objects.equals(now.get(driver), before.get(driver));
        }

        Manifest before() {
            return named(change.change().before().orElseThrow());
        }

        Manifest after() {
            return named(change.change().after().orElseThrow());
        }

        private Manifest named(Manifest manifest) {
            ObjectNode content = manifest.content().deepCopy();
            ((ObjectNode) content.path("metadata")).put("name", name);
            return new Manifest(manifest.file(), content);
        }
    }

    @Test
    void operatorSubmitsAnewWhatIsCalledARerun() throws Exception {
        List<Trial> trials = trials();
        assertThat(trials).anyMatch(Trial::isSubmittedAnew).anyMatch(trial -> !trial.isSubmittedAnew());
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod");
        try (ApiServer server = ApiServer.startWithWebhooks(kubernetes.orElseThrow(), work.resolve("server"))) {
            server.createRestrictedNamespace(Applications.NAMESPACE);
            server.define(production.definitions());
            assertThat(server.apply(production.files(Applications::isNeededByTheOperator))
                            .errors())
                    .isEmpty();
            SparkOperatorBinaries operator =
                    SparkOperatorBinaries.find(release()).orElseThrow();
            try (RunningOperator running =
                    RunningOperator.start(operator, server, Applications.NAMESPACE, work.resolve("operator"))) {
                Applications applications = new Applications(server, running);
                apply(server, trials, Trial::before);
                applications.awaitSubmissions();
                Map<String, String> first = drivers(applications);

                apply(server, trials, Trial::after);
                await(applications, trials, first);

                Map<String, String> second = drivers(applications);
                assertThat(trials)
                        .allSatisfy(trial -> assertThat(trial.hasAnotherDriver(first, second))
                                .as(trial.title())
                                .isEqualTo(trial.isSubmittedAnew()));
                System.out.println("impacts: " + trials.size() + " applications changed, "
                        + trials.stream().filter(Trial::isSubmittedAnew).count() + " of them submitted anew");
            }
        }
    }

    /** Until every driver that is expected to be another one is, and all are submitted. */
    private static void await(Applications applications, List<Trial> trials, Map<String, String> first)
            throws Exception {
        List<Trial> anew = trials.stream().filter(Trial::isSubmittedAnew).toList();
        applications.await(states -> {
            Map<String, String> now = drivers(applications);
            return anew.stream().allMatch(trial -> trial.hasAnotherDriver(first, now));
        });
        applications.awaitSubmissions();
    }

    private static Map<String, String> drivers(Applications applications) {
        try {
            return applications.each("pods", "/metadata/uid");
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The applications that a GitOps tool would change in place. */
    private List<Trial> trials() throws IOException {
        List<Trial> trials = new ArrayList<>();
        Map<String, Integer> ofRule = new TreeMap<>();
        for (ImpactCase one : ImpactCase.all()) {
            if (one.isEdit()
                    && one.environment().equals("prod")
                    && ofRule.getOrDefault(one.rule(), 0) < CASES_OF_A_RULE) {
                Path scratch = Files.createTempDirectory(work, "case").resolve("environments");
                Optional<JudgedChange> changed = one.judged(scratch).stream()
                        .filter(ImpactsOnOperatorTest::isInPlace)
                        .findFirst();
                changed.ifPresent(change -> {
                    ofRule.merge(one.rule(), 1, Integer::sum);
                    trials.add(new Trial("case-" + trials.size(), one.toString(), change));
                });
            }
        }
        return trials;
    }

    private static boolean isInPlace(JudgedChange change) {
        return change.object().kind().equals(Applications.KIND)
                && change.change()
                        .before()
                        .filter(ImpactsOnOperatorTest::isSynced)
                        .isPresent()
                && change.change()
                        .after()
                        .filter(ImpactsOnOperatorTest::isSynced)
                        .isPresent()
                && change.effects().stream()
                        .noneMatch(effect -> effect.verdict().impact() == Impact.STOP);
    }

    private static boolean isSynced(Manifest manifest) {
        return manifest.delivery() == Delivery.SYNCED;
    }

    private void apply(ApiServer server, List<Trial> trials, Function<Trial, Manifest> state) throws Exception {
        StringBuilder text = new StringBuilder();
        trials.forEach(trial ->
                text.append("---\n").append(state.apply(trial).content()).append('\n'));
        Path file = Files.writeString(work.resolve("applications.yaml"), text.toString());
        assertThat(server.apply(List.of(file)).errors()).isEmpty();
    }

    private static OperatorVersion release() {
        return OperatorRelease.supported().get(0);
    }
}
