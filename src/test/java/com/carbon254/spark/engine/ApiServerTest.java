package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The last judge of whole trees: a real API server takes every object without a word, keeps every field as it is
 * stated, and has nothing to do when the same tree comes again.
 */
final class ApiServerTest {

    private static Optional<KubernetesBinaries> binaries = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() {
        binaries = Optional.of(KubernetesBinaries.needed("to judge the manifests"));
    }

    static List<GeneratedEnvironment> environments() {
        return GeneratedEnvironment.ofPlatform();
    }

    @ParameterizedTest
    @MethodSource("environments")
    void apiServerTakesEveryObjectAsItIsStated(GeneratedEnvironment environment) throws Exception {
        try (ApiServer server = ApiServer.start(binaries.orElseThrow(), work)) {
            prepare(server, environment);
            server.define(ForeignKinds.definitions(environment, work));

            AppliedTwice.on(server, environment.files()).isTaken(environment.objects());
        }
    }

    @Test
    void apiServerRefusesWhatOurCheckRefuses() throws Exception {
        try (ApiServer server = ApiServer.start(binaries.orElseThrow(), work)) {
            server.createNamespace(ManifestCorpus.NAMESPACE);

            List<String> taken = taken(server, ManifestCorpus.files(ManifestCorpus.WRONG));

            assertThat(taken).containsExactlyInAnyOrderElementsOf(ManifestCorpus.takenByTheApiServer());
        }
    }

    @Test
    void apiServerTakesWhatOurCheckTakes() throws Exception {
        try (ApiServer server = ApiServer.start(binaries.orElseThrow(), work)) {
            server.createNamespace(ManifestCorpus.NAMESPACE);
            List<Path> right = ManifestCorpus.files(ManifestCorpus.RIGHT).stream()
                    .filter(file -> !file.endsWith("kustomization.yaml"))
                    .toList();

            List<String> taken = taken(server, right);

            assertThat(taken)
                    .isNotEmpty()
                    .containsExactlyElementsOf(
                            right.stream().map(ManifestCorpus::name).toList());
        }
    }

    /** The definitions of other people's kinds are closed, or the first test would prove little of monitors and rules. */
    @Test
    void fieldThatAMonitorDoesNotHaveIsRefused() throws Exception {
        GeneratedEnvironment environment = environments().get(0);
        try (ApiServer server = ApiServer.start(binaries.orElseThrow(), work)) {
            prepare(server, environment);
            server.define(ForeignKinds.definitions(environment, work));
            Path monitors = environment.folder().resolve("k8s/monitoring/spark-servicemonitor.yaml");
            String text = Files.readString(monitors);

            Path right = Files.writeString(work.resolve("right.yaml"), text);
            Path wrong = Files.writeString(work.resolve("wrong.yaml"), text.replaceFirst("interval:", "intervall:"));

            assertThat(server.dryRun(right).errors()).isEmpty();
            assertThat(server.dryRun(wrong).errors()).contains("intervall: field not declared in schema");
        }
    }

    private static List<String> taken(ApiServer server, List<Path> files) throws Exception {
        List<String> taken = new ArrayList<>();
        for (Path file : files) {
            if (server.dryRun(file).exitCode() == 0) {
                taken.add(ManifestCorpus.name(file));
            }
        }
        return taken;
    }

    /** An environment whose cluster has its kinds from another environment finds them there. */
    private static void prepare(ApiServer server, GeneratedEnvironment environment) throws Exception {
        for (GeneratedEnvironment any : environments()) {
            server.define(any.definitions());
        }
        for (String namespace : environment.namespaces()) {
            server.createNamespace(namespace);
        }
    }
}
