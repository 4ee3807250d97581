package com.carbon254.spark.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages of kubectl and of the API server that the page on troubles explains are what a real one says. */
final class MessagesTest {

    private static final Path PAGE = Path.of("src/site/markdown/troubleshooting.md");
    /** The first cell of a row that this test vouches for. */
    private static final Pattern VOUCHED = Pattern.compile("(?m)^\\| ● `([^`]+)` \\|");

    private static final String PLATFORM = "/k8s/compute/spark";

    /** What is typed on a cluster that has nothing, and then on one that has the platform of dev but no operator. */
    private static final List<String> TROUBLES = List.of(
            "kubectl apply --server-side -k generated/dev" + PLATFORM,
            "kubectl apply --server-side -k generated/prod/k8s/monitoring",
            "kubectl apply --server-side -k generated/prod/k8s/kafka",
            "kubectl apply --server-side -k generated/dev" + PLATFORM + "/jobs",
            "kubectl create namespace data-platform && kubectl apply --server-side -k generated/dev" + PLATFORM
                    + "/crds && kubectl apply --server-side -k generated/dev" + PLATFORM,
            "until kubectl wait --for=condition=Established crd --all; do sleep 1; done; kubectl apply --server-side -k"
                    + " generated/dev" + PLATFORM + "/jobs",
            "for i in 1 2; do kubectl create secret generic minio-secret -n data-platform"
                    + " --from-literal=access-key=\"$AWS_ACCESS_KEY_ID\"; done",
            "kubectl get deployment spark-operator -n data-platform -o yaml --show-managed-fields=false"
                    + " | sed 's/instance: spark-operator-dev/instance: spark-operator/'"
                    + " | kubectl replace -f -",
            "KUBE_EDITOR=\"sed -i 's/replicas: 1/replicas: 2/'\" kubectl edit deployment/spark-operator -n data-platform;"
                    + " kubectl apply --server-side -k generated/dev" + PLATFORM,
            "head -c 300000 /dev/zero | tr '\\0' a >text; kubectl create configmap large --from-file=text"
                    + " --dry-run=client -o yaml | kubectl apply -f -");

    @TempDir
    private Path work;

    @Test
    void everyMessageThatThePageVouchesForIsSaid() throws Exception {
        KubernetesBinaries binaries = KubernetesBinaries.needed("to provoke its messages");
        GeneratorRuns.write(Scenario.platform(), work.resolve("generated"));
        StringBuilder said = new StringBuilder();

        try (ApiServer server = ApiServer.startWithWebhooks(binaries, work.resolve("server"))) {
            Shell shell = Shell.in(work, binaries, server);
            for (String line : TROUBLES) {
                said.append(shell.type(line).errors()).append('\n');
            }
        }

        assertThat(vouched())
                .hasSizeGreaterThan(8)
                .allSatisfy(message -> assertThat(said).contains(message));
    }

    private static List<String> vouched() throws IOException {
        return VOUCHED.matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
