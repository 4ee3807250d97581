package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.catalogue.operator.FlagUse;
import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.check.object.ExpectedPods;
import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.schema.SchemaFields;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import com.carbon254.spark.value.spark.OperatorVersion;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The operator itself, run by what is rendered for production: its webhooks change nothing, its controller submits every
 * job, and the pods that come of it are those that the manifests state. There is no kubelet, so that no pod runs.
 */
final class SparkOperatorTest {

    private static final String RELEASES = "com.carbon254.spark.catalogue.operator.OperatorRelease#supported";
    private static final String NAMESPACE = Applications.NAMESPACE;
    private static final String APPLICATION = Applications.KIND;
    private static final Pattern FLAG = Pattern.compile(" +(--[a-z0-9-]+) ");

    private static Optional<KubernetesBinaries> kubernetes = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() throws IOException {
        kubernetes = Optional.of(KubernetesBinaries.needed("for the operator"));
        for (OperatorVersion release : OperatorRelease.supported()) {
            Engines.needed(
                    SparkOperatorBinaries.find(release),
                    "No Spark operator to run: release " + release + " is not in " + SparkOperatorBinaries.testFolder()
                            + "; build it with .ci/operator/build");
        }
        if (ServiceRoute.address().isEmpty()) {
            Engines.missing("No network interface to reach the operator's webhooks by");
        }
    }

    @ParameterizedTest
    @MethodSource(RELEASES)
    void operatorSubmitsEveryJobOfProductionAsItIsStated(OperatorVersion release) throws Exception {
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod", release, work.resolve("platform"));
        List<Path> platform = production.files(Applications::isNeededByTheOperator);
        List<Path> jobs = production.files(SparkOperatorTest::isJob);
        try (ApiServer server = ApiServer.startWithWebhooks(kubernetes.orElseThrow(), work.resolve("server"))) {
            server.createRestrictedNamespace(NAMESPACE);
            server.define(production.definitions());
            assertThat(server.apply(platform).errors()).isEmpty();
            try (RunningOperator running =
                    RunningOperator.start(binaries(release), server, NAMESPACE, work.resolve("operator"))) {
                assertThat(server.apply(jobs).errors()).isEmpty();

                Applications applications = new Applications(server, running);
                applications.awaitSubmissions();

                assertThat(complaints(running)).isEmpty();
                Map<String, String> generations = generations(applications);
                assertThat(server.apply(jobs).errors()).isEmpty();
                assertThat(generations(applications)).isEqualTo(generations);
                for (Manifest job : production.objects().stream()
                        .filter(SparkOperatorTest::isJob)
                        .toList()) {
                    isAsStated(server, job);
                }
                metricsAreThoseOfTheCatalogue(running.metrics());
                queuesAreThoseOfTheRelease(running.metrics(), release);
            }
        }
    }

    /** Its objects are apart from its jobs: accounts, settings, Leases and certificate in one namespace, drivers in another. */
    @Test
    void operatorOfANamespaceOfItsOwnSubmitsTheJobsOfOthers() throws Exception {
        Path trees = work.resolve("trees");
        GeneratorRuns.write(Scenario.called("the-operator-has-a-namespace-of-its-own"), trees);
        GeneratedEnvironment apart = GeneratedEnvironment.in(trees.resolve("dev"), KubernetesVersion.V1_35);
        try (ApiServer server = ApiServer.startWithWebhooks(kubernetes.orElseThrow(), work.resolve("server"))) {
            for (String namespace : apart.namespaces()) {
                server.createRestrictedNamespace(namespace);
            }
            server.define(apart.definitions());
            assertThat(server.apply(apart.files(Applications::isNeededByTheOperator))
                            .errors())
                    .isEmpty();
            OperatorVersion release = OperatorRelease.supported().get(0);
            try (RunningOperator running =
                    RunningOperator.start(binaries(release), server, "spark-operator", work.resolve("operator"))) {
                assertThat(server.apply(apart.files(SparkOperatorTest::isJob)).errors())
                        .isEmpty();

                Applications applications = new Applications(server, running);
                applications.awaitSubmissions();

                assertThat(complaints(running)).isEmpty();
                assertThat(running.log())
                        .anyMatch(line -> line.contains("successfully acquired lease spark-operator/"));
                for (Manifest job : apart.objects().stream()
                        .filter(SparkOperatorTest::isJob)
                        .toList()) {
                    isAsStated(server, job);
                }
            }
        }
    }

    /** The arguments are made and checked by tables of flags; the program itself says whether they are right. */
    @ParameterizedTest
    @MethodSource("processesOfEachRelease")
    void flagsOfTheProgramAreThoseOfTheCatalogue(OperatorVersion release, OperatorProcess process) throws Exception {
        List<OperatorFlag> flags = OperatorRelease.find(release).orElseThrow().flags(process).stream()
                .filter(flag -> flag.use() != FlagUse.ABSENT)
                .toList();

        List<String> help = help(release, process);

        assertThat(help.stream()
                        .map(FLAG::matcher)
                        .filter(Matcher::lookingAt)
                        .map(flag -> flag.group(1))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(
                        flags.stream().map(OperatorFlag::name).toList());
        assertThat(flags)
                .filteredOn(flag -> List.of("int", "duration").contains(flag.type()))
                .filteredOn(flag -> !flag.fallback().isEmpty())
                .allSatisfy(flag -> assertThat(help)
                        .anyMatch(line -> line.strip().startsWith(flag.name() + " ")
                                && line.endsWith("(default " + flag.fallback() + ")")));
    }

    private static Stream<Arguments> processesOfEachRelease() {
        return OperatorRelease.supported().stream()
                .flatMap(release -> Stream.of(OperatorProcess.values()).map(process -> Arguments.of(release, process)));
    }

    private List<String> help(OperatorVersion release, OperatorProcess process) throws Exception {
        Path help = work.resolve("help");
        new ProcessBuilder(binaries(release).program(), process.toString(), "start", "--help")
                .redirectErrorStream(true)
                .redirectOutput(help.toFile())
                .start()
                .waitFor();
        return Files.readAllLines(help);
    }

    /** Another API of a release would need definitions of its own: fields that it does not know are dropped in silence. */
    @ParameterizedTest
    @MethodSource(RELEASES)
    void fieldsOfOurDefinitionsAreThoseOfTheRelease(OperatorVersion release) throws Exception {
        for (String plural : List.of("sparkapplications", "scheduledsparkapplications", "sparkconnects")) {
            JsonNode upstream = new YAMLMapper()
                    .readTree(binaries(release).definition(plural).toFile());

            assertThat(SchemaFields.ofOurs(plural)).as(plural).isEqualTo(SchemaFields.of(upstream));
        }
    }

    private static SparkOperatorBinaries binaries(OperatorVersion release) {
        return SparkOperatorBinaries.find(release).orElseThrow();
    }

    private static void isAsStated(ApiServer server, Manifest job) throws Exception {
        JsonNode live = server.get(NAMESPACE, job.key().kind() + "/" + job.key().name());
        assertThat(withoutEmptyFields(live.path("spec")))
                .as("%s behind the webhooks", job.key())
                .isEqualTo(job.content().path("spec"));
        if (job.key().kind().equals(APPLICATION)) {
            JsonNode pod = server.get(NAMESPACE, "pod/" + job.key().name() + "-driver");
            assertThat(StatedFields.missing(ExpectedPods.driver(job), pod))
                    .as("what the driver of %s lacks", job.key())
                    .isEmpty();
        }
    }

    /** Go writes the fields of a webhook's answer that it cannot leave out; a GitOps tool compares those that are stated. */
    private static JsonNode withoutEmptyFields(JsonNode node) {
        JsonNode copy = node.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(withoutEmptyFields(field.getValue())));
            object.removeIf(value ->
                    value.isNull() || (value.isEmpty() && value.asText().isEmpty()));
        } else if (copy instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, withoutEmptyFields(list.get(i)));
            }
        }
        return copy;
    }

    /** Prometheus stores the operator's own {@code namespace} as {@code exported_namespace}. */
    private static void metricsAreThoseOfTheCatalogue(Exposition served) {
        assertThat(served.labels())
                .containsKeys("spark_application_submit_count", "leader_election_master_status", "workqueue_depth");
        served.labels().forEach((name, labels) -> {
            if (name.startsWith("spark_")) {
                assertThat(Metrics.find(name)).as(name).isPresent();
            }
            Metrics.find(name)
                    .ifPresent(metric -> assertThat(labels.stream()
                                    .map(label -> label.equals("namespace") ? "exported_namespace" : label))
                            .as(name)
                            .containsExactlyInAnyOrderElementsOf(metric.ownLabels()));
        });
        assertThat(served.values("app_type", "namespace", "spark_job"))
                .contains("spark_application_submit_count Python data-platform mysql-cdc-to-iceberg 1");
    }

    /** An alert asks for them by name. */
    private static void queuesAreThoseOfTheRelease(Exposition served, OperatorVersion release) {
        assertThat(served.values("name"))
                .filteredOn(series -> series.startsWith("workqueue_depth "))
                .map(series -> series.split(" ", -1)[1])
                .containsAll(OperatorRelease.find(release).orElseThrow().queues());
    }

    /** The server counts how often what is wished has changed. */
    private static Map<String, String> generations(Applications applications) throws Exception {
        return applications.each("sparkapplications,scheduledsparkapplications", "/metadata/generation");
    }

    /** What the operator may not do, and what it calls an error. */
    private static List<String> complaints(RunningOperator running) throws IOException {
        return running.log().stream()
                .filter(line -> line.contains("forbidden") || line.contains("\"level\":\"ERROR\""))
                .toList();
    }

    private static boolean isJob(Manifest object) {
        return object.key().kind().endsWith(APPLICATION);
    }
}
