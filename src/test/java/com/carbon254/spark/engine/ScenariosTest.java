package com.carbon254.spark.engine;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A real API server takes every object of every scenario, of whole trees and not only of the files that are shown: each
 * job, whatever it switches on.
 */
final class ScenariosTest {

    private static final KubernetesVersion NEWEST = KubernetesVersion.V1_35;
    /** What is there before a tree comes. */
    private static final String DEFINITION = "CustomResourceDefinition";

    @TempDir
    private static Path work;

    private static @Nullable ApiServer server;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        ApiServer started =
                ApiServer.start(KubernetesBinaries.needed("to judge the scenarios"), work.resolve("server"));
        server = started;
        for (GeneratedEnvironment environment : GeneratedEnvironment.ofPlatform()) {
            started.define(environment.definitions());
        }
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    /** What the program makes of each scenario that it does not refuse. */
    static List<Named<GeneratedEnvironment>> environments() throws IOException {
        List<Named<GeneratedEnvironment>> environments = new ArrayList<>();
        for (Scenario scenario : Scenario.all()) {
            Path folder = Files.createDirectories(work.resolve("trees").resolve(scenario.toString()));
            GeneratorRuns.write(scenario, folder);
            trees(folder)
                    .forEach(tree -> environments.add(
                            Named.of(scenario + ", " + tree.getFileName(), GeneratedEnvironment.in(tree, NEWEST))));
        }
        return environments;
    }

    @ParameterizedTest
    @MethodSource("environments")
    void apiServerTakesEveryObjectAsItIsStated(GeneratedEnvironment environment) throws Exception {
        ApiServer running = Objects.requireNonNull(server);
        for (String namespace : environment.namespaces()) {
            running.createNamespace(namespace);
        }
        running.define(ForeignKinds.definitions(environment, work));
        List<Manifest> objects = environment.objects().stream()
                .filter(object -> !object.key().kind().equals(DEFINITION))
                .toList();
        List<Path> files = environment.files(objects::contains);

        AppliedTwice applied = AppliedTwice.on(running, files);
        // A namespace would go for ever: what ends one is no part of this cluster, and other trees need it.
        running.delete(objects.stream()
                .filter(object -> !object.key().kind().equals("Namespace"))
                .toList());

        applied.isTaken(objects);
    }

    private static List<Path> trees(Path folder) {
        try (Stream<Path> trees = Files.list(folder)) {
            return trees.filter(tree -> Files.exists(tree.resolve("kustomization.yaml")))
                    .sorted()
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
