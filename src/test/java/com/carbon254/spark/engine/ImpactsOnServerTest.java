package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.impact.Effect;
import com.carbon254.spark.change.impact.JudgedChange;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.pipeline.ImpactCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code diff} says must be refused, and nothing else, is what a real API server refuses to change: for every case
 * of the impact rules, the object before is applied and the object after is tried.
 */
final class ImpactsOnServerTest {

    private static Optional<KubernetesBinaries> binaries = Optional.empty();

    @TempDir
    private Path work;

    @BeforeAll
    static void findBinaries() {
        binaries = Optional.of(KubernetesBinaries.needed("to judge what a change does"));
    }

    @Test
    void apiServerRefusesOfTheEditsWhatMustBeRecreated() throws Exception {
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod");
        List<ImpactCase> cases = ImpactCase.all().stream()
                .filter(ImpactCase::isEdit)
                .filter(one -> one.environment().equals("prod"))
                .toList();
        try (ApiServer server = server(production)) {
            assertThat(server.apply(production.files()).errors()).isEmpty();

            List<String> wrong = new ArrayList<>();
            for (ImpactCase one : cases) {
                Path scratch = Files.createTempDirectory(work, "case").resolve("environments");
                wrong.addAll(misjudged(server, one, one.judged(scratch)));
            }

            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void apiServerRefusesOfOtherObjectsWhatMustBeRecreated() throws Exception {
        GeneratedEnvironment production = GeneratedEnvironment.ofPlatform("prod");
        List<ImpactCase> cases = ofRulesThatKnowRefusals();
        try (ApiServer server = server(production)) {
            List<String> wrong = new ArrayList<>();
            for (ImpactCase one : cases) {
                List<JudgedChange> changes = one.judged(work);
                List<Manifest> before = changes.stream()
                        .flatMap(change -> change.change().before().stream())
                        .toList();
                prepare(server, before);
                CommandResult applied = server.apply(List.of(file("before", before)));
                if (applied.exitCode() == 0) {
                    bind(server, before);
                    wrong.addAll(misjudged(server, one, changes));
                    server.delete(before);
                } else {
                    wrong.add(one + " begins with what the server refuses: " + applied.errors());
                }
            }

            assertThat(wrong).isEmpty();
        }
    }

    /** The cases with objects of their own, of every rule that calls a change refused in one of its cases. */
    private List<ImpactCase> ofRulesThatKnowRefusals() {
        List<ImpactCase> all =
                ImpactCase.all().stream().filter(one -> !one.isEdit()).toList();
        List<String> rules = all.stream()
                .filter(one -> one.judged(work).stream()
                        .flatMap(change -> change.effects().stream())
                        .anyMatch(ImpactsOnServerTest::isRefused))
                .map(ImpactCase::rule)
                .toList();
        return all.stream().filter(one -> rules.contains(one.rule())).toList();
    }

    private static boolean isRefused(Effect effect) {
        return effect.verdict().impact() == Impact.RECREATE
                || effect.verdict().reason().startsWith("The API server refuses it");
    }

    private ApiServer server(GeneratedEnvironment production) throws Exception {
        ApiServer server = ApiServer.start(binaries.orElseThrow(), work.resolve("server"));
        server.define(production.definitions());
        server.define(ForeignKinds.definitions(production, work));
        for (String namespace : production.namespaces()) {
            server.createNamespace(namespace);
        }
        return server;
    }

    private static void prepare(ApiServer server, List<Manifest> objects) throws Exception {
        TreeSet<String> namespaces = new TreeSet<>();
        objects.forEach(object -> namespaces.add(object.key().namespace()));
        namespaces.remove("");
        for (String namespace : namespaces) {
            server.createNamespace(namespace);
        }
    }

    /** Claims as the controller of volumes leaves them: the server lets no other claim grow, and a larger one shrink. */
    private void bind(ApiServer server, List<Manifest> objects) throws Exception {
        for (Manifest object : objects) {
            if (object.key().kind().equals("PersistentVolumeClaim")) {
                Path growing = Files.writeString(work.resolve("class.yaml"), """
                        apiVersion: storage.k8s.io/v1
                        kind: StorageClass
                        metadata: {name: fast}
                        provisioner: disks.example.com
                        allowVolumeExpansion: true
                        """);
                assertThat(server.apply(List.of(growing)).errors()).isEmpty();
                server.setStatus(
                        object.key().namespace(),
                        "persistentvolumeclaim/" + object.key().name(),
                        "{\"phase\": \"Bound\", \"capacity\": "
                                + object.content().at("/spec/resources/requests") + "}");
            }
        }
    }

    /** The objects of which the server and the rules say different things. */
    private List<String> misjudged(ApiServer server, ImpactCase one, List<JudgedChange> changes) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (JudgedChange change : changes) {
            if (change.change().before().isEmpty() || change.change().after().isEmpty()) {
                continue;
            }
            boolean refused = change.effects().stream().anyMatch(ImpactsOnServerTest::isRefused);
            CommandResult tried =
                    server.dryRun(file("after", change.change().after().stream().toList()));
            if (refused != (tried.exitCode() != 0)) {
                wrong.add(one + ": " + change.object() + (refused ? " is taken" : ": " + tried.errors()));
            }
        }
        return wrong;
    }

    private Path file(String name, List<Manifest> objects) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Manifest object : objects) {
            text.append("---\n").append(object.content()).append('\n');
        }
        return Files.writeString(work.resolve(name + ".yaml"), text.toString());
    }
}
