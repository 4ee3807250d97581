package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.output.OutputFolder;
import com.carbon254.spark.output.WriteScope;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands of the pages install the platform on a cluster that has nothing of it, and start a first job: each line is
 * typed as it stands there, against a real API server. {@link PlayedCluster} says what of a cluster is played.
 */
final class FirstInstallationTest {

    private static final String PAGE = "src/site/markdown/operator.md";
    private static final String REMOVAL = "src/site/markdown/remove-and-rename.md";
    private static final String TROUBLES = "src/site/markdown/troubleshooting.md";
    private static final String README = "README.md";
    private static final String NAMESPACE = "data-platform";
    private static final String JOBS = "/k8s/compute/spark/jobs";

    /** What the README types that needs more than an API server, by how the line begins. */
    private static Map<String, String> notForAnApiServer() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("docker ", "There is no container engine and no registry; ReadmeTreeTest holds the arguments.");
        reasons.put("make upload ", "There is no object store; the check of the stack types it.");
        reasons.put("kubectl logs ", "There is no kubelet that keeps a log.");
        return reasons;
    }

    @TempDir
    private Path work;

    private final KubernetesBinaries binaries = KubernetesBinaries.needed("to install the platform on");

    @BeforeEach
    void writeTheTrees() {
        GeneratorRuns.write(Scenario.platform(), work.resolve("generated"));
    }

    @Test
    void thePageInstallsProductionOnAFreshCluster() throws Exception {
        try (ApiServer server = ApiServer.start(binaries, work.resolve("server"))) {
            server.define(foreign("prod"));
            Shell shell = shell(server);

            type(PageCommands.of(PAGE).lines(), shell, server);

            assertThat(secrets(shell))
                    .containsAll(GeneratorRuns.ofPlatform("prod").platform().externalSecrets().stream()
                            .map(Object::toString)
                            .filter(name -> !name.endsWith("-tls"))
                            .toList());
            assertThat(names(shell, "sparkapplications,scheduledsparkapplications"))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(synced("prod"));
        }
    }

    /** The page says how another environment is installed: its name stands in place of prod. */
    @Test
    void anEnvironmentThatIsRemovedLeavesItsSecretsAndNothingElse() throws Exception {
        try (ApiServer server = ApiServer.start(binaries, work.resolve("server"))) {
            server.define(foreign("staging"));
            Shell shell = shell(server);
            List<String> install = PageCommands.of(PAGE).lines().stream()
                    .map(line -> line.replace("generated/prod/", "generated/staging/"))
                    .toList();
            type(install, shell, server);
            List<String> before = ours(shell);

            for (String line : PageCommands.of(REMOVAL, "Remove an environment").lines()) {
                CommandResult result = shell.type(line);
                assertThat(result.exitCode())
                        .as("%s%n%s", line, result.errors())
                        .isZero();
            }

            assertThat(before).hasSizeGreaterThan(30);
            assertThat(ours(shell)).isEmpty();
            assertThat(secrets(shell)).contains("minio-secret");
        }
    }

    /** A Deployment's selector holds the environment's name, and the API server lets no user change it. */
    @Test
    void anEnvironmentThatIsRenamedIsTakenOnceItsDeploymentsAreDeleted() throws Exception {
        try (ApiServer server = ApiServer.start(binaries, work.resolve("server"))) {
            Shell shell = shell(server);
            server.createNamespace(NAMESPACE);
            Path trees = renamed();
            String platform = "/k8s/compute/spark";
            assertThat(shell.type("kubectl apply --server-side -k generated/dev" + platform)
                            .exitCode())
                    .isZero();
            String taken = "kubectl apply --server-side -k " + trees.resolve("development" + platform);

            CommandResult refused = shell.type(taken);
            for (String line : PageCommands.of(REMOVAL, "Rename an environment").lines()) {
                assertThat(shell.type(line).exitCode()).as(line).isZero();
            }

            assertThat(refused.errors()).contains("field is immutable");
            assertThat(shell.type(taken).errors()).isEmpty();
        }
    }

    private Path renamed() throws IOException {
        Path environments = work.resolve("environments");
        try (Stream<Path> files = Files.walk(Scenario.platform().in())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = environments.resolve(
                        Scenario.platform().in().relativize(file).toString().replace("dev.yaml", "development.yaml"));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Path trees = work.resolve("renamed");
        OutputFolder.at(trees).write(GeneratorRuns.again(environments).trees(), WriteScope.ALL_ENVIRONMENTS);
        return trees;
    }

    /** What of the tree is in the cluster, by its label. */
    private static List<String> ours(Shell shell) throws IOException, InterruptedException {
        return shell.type("kubectl get -A -l app.kubernetes.io/part-of=spark-platform -o name"
                        + " $(kubectl api-resources --verbs=list,delete -o name | paste -sd,)")
                .output()
                .lines()
                .filter(name -> !name.startsWith("event"))
                .toList();
    }

    @Test
    void theReadmeStartsAFirstJobOnAFreshCluster() throws Exception {
        try (ApiServer server = ApiServer.start(binaries, work.resolve("server"))) {
            Shell shell = shell(server);
            List<String> lines = PageCommands.of(README).lines();

            type(lines.stream().filter(line -> !isElsewhere(line)).toList(), shell, server);

            assertThat(names(shell, "sparkapplications")).containsExactly("my-spark-job");
            assertThat(PageCommands.of(TROUBLES).lines().stream().filter(line -> !isElsewhere(line)))
                    .hasSizeGreaterThan(2)
                    .allSatisfy(line ->
                            assertThat(shell.type(line).exitCode()).as(line).isZero());
            assertThat(notForAnApiServer().keySet())
                    .allMatch(start -> lines.stream().anyMatch(line -> line.startsWith(start)));
        }
    }

    private static boolean isElsewhere(String line) {
        return notForAnApiServer().keySet().stream().anyMatch(line::startsWith);
    }

    /** Before Spark objects come, the webhook answers and is trusted: a wait that a page lacks is seen here. */
    private static void type(List<String> lines, Shell shell, ApiServer server) throws Exception {
        assertThat(lines).hasSizeGreaterThan(5);
        try (PlayedCluster cluster = PlayedCluster.in(server, NAMESPACE)) {
            for (String line : lines) {
                if (line.contains(JOBS) || line.contains("my-spark-job.yaml")) {
                    assertThat(trusted(shell)).as("before %s", line).isEqualTo("ready");
                }
                CommandResult result = shell.type(line);
                assertThat(cluster.fault()).isEmpty();
                assertThat(result.exitCode())
                        .as("%s%n%s", line, result.errors())
                        .isZero();
            }
        }
    }

    private static String trusted(Shell shell) throws IOException, InterruptedException {
        return shell.type("kubectl get deployments -n " + NAMESPACE
                        + " -o jsonpath='{.items[?(@.metadata.name==\"spark-operator-webhook\")].status.readyReplicas}'"
                        + " | grep -q '[1-9]'"
                        + " && kubectl get mutatingwebhookconfiguration/spark-operator-webhook-" + NAMESPACE
                        + " -o jsonpath='{.webhooks[0].clientConfig.caBundle}' | grep -q . && echo ready")
                .output()
                .strip();
    }

    private static List<String> secrets(Shell shell) throws IOException, InterruptedException {
        return names(shell, "secrets");
    }

    private static List<String> names(Shell shell, String kind) throws IOException, InterruptedException {
        return shell.type("kubectl get " + kind + " -n " + NAMESPACE
                        + " -o jsonpath='{range .items[*]}{.metadata.name}{\"\\n\"}{end}'")
                .output()
                .lines()
                .toList();
    }

    private static List<String> synced(String name) {
        return GeneratorRuns.ofPlatform(name).manifests().stream()
                .filter(manifest -> manifest.file().startsWith(JOBS.substring(1)))
                .filter(manifest -> !manifest.key().kind().equals("Kustomization"))
                .map(manifest -> manifest.key().name())
                .toList();
    }

    private List<Path> foreign(String name) throws IOException {
        return ForeignKinds.definitions(GeneratedEnvironment.ofPlatform(name), work);
    }

    private Shell shell(ApiServer server) {
        return Shell.in(work, binaries, server);
    }
}
