package com.carbon254.spark.plan.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which flows an environment means. */
final class NetworkPlanTest {

    private static final String ON = """
            network:
              enabled: true
              apiServer: [10.96.0.1/32]
              controlPlane: [10.0.0.11/32]
              dns: {podsOnly: true}
            history: {ingress: {enabled: false}}
            objectStore: {where: {pods: {labels: {app: minio}}}}
            iceberg: {where: {pods: {labels: {app: catalog}}}}
            """;

    private static final String JOB = """
            jobs:
              orders:
                description: Orders.
                main: s3a://code/orders.py
            """;

    @TempDir
    private Path folder;

    @Test
    void closedNetworkIsAskedFor() {
        assertThat(new Plans(folder).of("history: {replicas: 1}\n").network()).isEmpty();
    }

    @Test
    void whatIsStatedNeedsNoNote() {
        assertThat(plan(ON).unstated()).isEmpty();
    }

    @Test
    void whatIsNotStatedIsOpenToEverybodyAndNoted() {
        NetworkPlan plan = plan("network: {enabled: true}\n");

        assertThat(plan.unstated())
                .extracting(Unstated::key)
                .containsExactly(
                        "iceberg.where",
                        "network.apiServer",
                        "network.controlPlane",
                        "network.dns.addresses",
                        "network.ingressController",
                        "objectStore.where");
        assertThat(flows(plan)).contains("the history server -> the object store anywhere [TCP 9000]");
    }

    @Test
    void capabilityOpensItsFlowsAndNoOthers() {
        assertThat(added(JOB, JOB + "    uses: [iceberg]\n"))
                .containsExactly(
                        "the job orders -> the Iceberg catalog pods with app=catalog in data-platform [TCP 8181]");
        assertThat(added(JOB, JOB + "    uses: [kafka]\n"))
                .containsExactly("the job orders -> Kafka anywhere [TCP 9092]");
        assertThat(added(JOB, JOB + "    uses: [mlflow]\n"))
                .containsExactly("the job orders -> MLflow anywhere [TCP 5000]");
    }

    @Test
    void applicationsOfOthersSpeakWithTheirNamespaceAndWhatEverySubmissionIsToldOf() {
        assertThat(flows(plan(ON)))
                .filteredOn(flow -> flow.contains("Spark applications of others"))
                .containsExactly(
                        "Spark applications of others in data-platform -> DNS pods with k8s-app=kube-dns in kube-system"
                                + " [TCP 53, UDP 53]",
                        "Spark applications of others in data-platform -> the API server 10.96.0.1/32 [TCP 443, TCP 6443]",
                        "Spark applications of others in data-platform -> the namespace all pods in data-platform []",
                        "the namespace all pods in data-platform -> Spark applications of others in data-platform []",
                        "Spark applications of others in data-platform -> the object store pods with app=minio in"
                                + " data-platform [TCP 9000]",
                        "Spark applications of others in data-platform -> the Iceberg catalog pods with app=catalog in"
                                + " data-platform [TCP 8181]");
    }

    @Test
    void prometheusAndTheIngressControllerReachDriversWhosoeverTheyAre() {
        String asked = """
                monitoring: {enabled: true}
                operator:
                  jobPages: {ingress: {enabled: true, urlFormat: "{{$appName}}.jobs.example.com"}}
                """;

        assertThat(added(ON, asked))
                .contains(
                        "Prometheus anywhere -> Spark applications of others in data-platform [TCP 4040]",
                        "the ingress controller anywhere -> Spark applications of others in data-platform [TCP 4040]");
    }

    @Test
    void serviceOpensItsFlowAndNoOther() {
        String services = """
                services:
                  rates: {description: Rates, address: "rates.partner.com:443", where: {cidrs: [203.0.113.0/24]}}
                  ledger: {description: The ledger, address: "10.7.7.7:1521"}
                """;

        assertThat(added(JOB + services, JOB + "    reaches: [rates, ledger]\n" + services))
                .containsExactly(
                        "the job orders -> ledger 10.7.7.7/32 [TCP 1521]",
                        "the job orders -> rates 203.0.113.0/24 [TCP 443]");
        assertThat(added(JOB, JOB + services)).isEmpty();
    }

    @Test
    void repositoryThatIsAlsoAServiceIsWhereTheServiceIs() {
        String packages = JOB + "    dependencies: {repositories: [\"https://repo.example/maven\"]}\n";
        String service = """
                services:
                  mirror: {description: Packages, address: "repo.example:443", where: {cidrs: [10.9.0.1/32]}}
                """;

        assertThat(added(JOB, packages + service))
                .containsExactly(
                        "the job orders -> mirror 10.9.0.1/32 [TCP 443]",
                        "the operator's controller -> mirror 10.9.0.1/32 [TCP 443]");
    }

    @Test
    void policyOfAnotherPortThanTheAddressIsForThePods() {
        String ports = ON.replace("{app: minio}}", "{app: minio}}, port: 9001");

        assertThat(flows(plan(ports)))
                .contains("the bootstrap -> the object store pods with app=minio in data-platform [TCP 9001]");
    }

    @Test
    void awsAsksForTheServiceWhereItsPortIsAnother() {
        String ports = ON.replace("{app: minio}}", "{app: minio}}, port: 9001")
                .replace("enabled: true", "enabled: true\n  plugin: awsVpcCni\n  serviceRange: [10.100.0.0/16]");

        assertThat(flows(plan(ports)))
                .contains(
                        "the bootstrap -> the object store pods with app=minio in data-platform [TCP 9001]",
                        "the bootstrap -> the Service of the object store 10.100.0.0/16 [TCP 9000]");
    }

    @Test
    void kerberosServersAnswerEitherWay() {
        String kerberos = """
                kerberos:
                  principal: spark@EXAMPLE.COM
                  keytab: {secret: keytab, key: keytab}
                  krb5ConfigMap: krb5
                  where: {cidrs: [10.1.1.1/32]}
                """;

        assertThat(added(ON, kerberos))
                .containsExactly("the history server -> the Kerberos servers 10.1.1.1/32 [TCP 88, UDP 88]");
    }

    private List<String> added(String before, String after) {
        TreeSet<String> flows = new TreeSet<>(flows(plan(with(after))));
        flows.removeAll(flows(plan(with(before))));
        return List.copyOf(flows);
    }

    private static String with(String lines) {
        return lines.equals(ON) ? ON : ON + lines;
    }

    private NetworkPlan plan(String lines) {
        Optional<NetworkPlan> plan = new Plans(folder).of(lines).network();
        return plan.orElseThrow();
    }

    private static List<String> flows(NetworkPlan plan) {
        return plan.flows().stream()
                .map(flow -> text(flow.from()) + " -> " + text(flow.to()) + " " + flow.ports())
                .toList();
    }

    private static String text(End end) {
        if (!(end instanceof Peer peer)) {
            return end.name();
        }
        String places = peer.places().stream().map(PeerPlace::toString).collect(Collectors.joining(" or "));
        return peer.name() + " " + (places.isEmpty() ? "anywhere" : places);
    }
}
