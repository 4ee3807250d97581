package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.value.kubernetes.KubernetesVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real API server says of each account what it may do: exactly what the operator needs. */
final class OperatorAccessTest {

    private static final KubernetesVersion NEWEST = KubernetesVersion.V1_35;
    private static final String HOME = "data-platform";
    private static final List<String> NAMESPACES = List.of(
            HOME, "elsewhere", "sales", "spark-operator", "spark-team", "spark-team-nightly", "team-a", "team-b");

    @TempDir
    private static Path work;

    private static @Nullable ApiServer server;

    @BeforeAll
    static void startServer() throws IOException, InterruptedException {
        ApiServer started = ApiServer.start(KubernetesBinaries.needed("to judge the operator"), work);
        server = started;
        for (String namespace : NAMESPACES) {
            started.createNamespace(namespace);
        }
    }

    @AfterAll
    static void stopServer() {
        if (server != null) {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "default, the-operator-runs-the-jobs-of-one-namespace, data-platform",
        "everything, everything-of-the-operator-is-switched-on, data-platform",
        "labels, labels-find-namespaces-and-the-webhook-covers-all-of-them, data-platform",
        "apart, the-operator-has-a-namespace-of-its-own, spark-operator",
    })
    void eachAccountMayDoWhatItNeedsAndNothingElse(String table, String scenario, String operator) throws Exception {
        ApiServer running = Objects.requireNonNull(server);
        running.forget("roles.rbac.authorization.k8s.io", NAMESPACES.toArray(String[]::new));
        running.forget(
                "clusterrolebindings.rbac.authorization.k8s.io --selector=app.kubernetes.io/part-of=spark-platform");
        GeneratedEnvironment rendered =
                GeneratedEnvironment.in(Scenario.called(scenario).folder().resolve("out/dev"), NEWEST);
        List<Path> access = rendered.files().stream()
                .filter(file -> file.endsWith("spark-rbac.yaml"))
                .toList();
        assertThat(running.apply(access).errors()).isEmpty();

        SortedMap<String, SortedMap<String, String>> expected = expected(table);
        SortedMap<String, SortedMap<String, String>> found = new TreeMap<>();
        for (String subject : expected.keySet()) {
            String[] parts = subject.split(" in ", 2);
            found.put(subject, new AccessTable(running, homeOf(parts[0], operator), parts[0]).in(parts[1]));
        }

        assertThat(found).isEqualTo(expected);
        for (String account : List.of("spark-operator", "spark-operator-webhook", "spark-app", "spark-runner")) {
            for (String namespace : List.of(HOME, "team-a", "spark-operator", "elsewhere", "kube-system")) {
                assertThat(new AccessTable(running, homeOf(account, operator), account).dangers(namespace))
                        .as("%s in %s", account, namespace)
                        .isEmpty();
            }
        }
    }

    /** The accounts of the operator are in its namespace, those of jobs in that of the platform. */
    private static String homeOf(String account, String operator) {
        return account.startsWith("spark-operator") ? operator : HOME;
    }

    @Test
    void workersMayRunTheJobsOfStepsAndNothingElse() throws Exception {
        ApiServer running = Objects.requireNonNull(server);
        running.forget("roles.rbac.authorization.k8s.io", NAMESPACES.toArray(String[]::new));
        GeneratedEnvironment rendered = GeneratedEnvironment.in(
                Scenario.called("dolphinscheduler-runs-the-four-steps-of-a-night")
                        .folder()
                        .resolve("out/dev"),
                NEWEST);
        running.createNamespace("analytics");
        assertThat(running.apply(rendered.files().stream()
                                .filter(file -> file.endsWith("spark-rbac.yaml"))
                                .toList())
                        .errors())
                .isEmpty();
        AccessTable workers = new AccessTable(running, "dolphinscheduler", "dolphinscheduler-worker");

        SortedMap<String, SortedMap<String, String>> expected = expected("workflows");
        assertThat(expected).hasSize(4);
        for (String subject : expected.keySet()) {
            String namespace = subject.split(" in ", 2)[1];
            assertThat(workers.in(namespace)).as(namespace).isEqualTo(expected.get(subject));
            assertThat(workers.dangers(namespace)).as(namespace).isEmpty();
        }
    }

    private static SortedMap<String, SortedMap<String, String>> expected(String scenario) {
        SortedMap<String, SortedMap<String, String>> expected = new TreeMap<>();
        AccessTable.table("access.tsv").stream()
                .filter(row -> row[0].equals(scenario))
                .forEach(row -> {
                    SortedMap<String, String> allowed =
                            expected.computeIfAbsent(row[1] + " in " + row[2], key -> new TreeMap<>());
                    if (row.length > 3) {
                        allowed.put(row[3], row[4]);
                    }
                });
        return expected;
    }
}
