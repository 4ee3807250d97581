package com.carbon254.spark.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.Emitted;
import com.carbon254.spark.plan.Plans;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Network policies, as the feature prints them. */
final class NetworkFeatureTest {

    private static final String ON = """
            network: {enabled: true, apiServer: [10.96.0.1/32], dns: {podsOnly: true}}
            jobs:
              orders: {description: Orders., main: "s3a://code/orders.py"}
            """;

    @TempDir
    private Path folder;

    @Test
    void nothingIsPrintedUnlessTheEnvironmentAsks() {
        assertThat(network("network: {plugin: cilium}\n").names()).isEmpty();
    }

    @Test
    void everyWorkloadHasAPolicyOfItsOwn() {
        assertThat(network(ON).names())
                .containsExactly(
                        "NetworkPolicy/spark-operator",
                        "NetworkPolicy/spark-operator-webhook",
                        "NetworkPolicy/spark-history-server",
                        "NetworkPolicy/spark-bootstrap",
                        "NetworkPolicy/spark-drivers",
                        "NetworkPolicy/spark-executors",
                        "NetworkPolicy/spark-foreign-applications",
                        "NetworkPolicy/spark-job-orders");
    }

    @Test
    void executorsAskForNamesAndForNothingElse() {
        assertThat(network(ON).yaml("NetworkPolicy/spark-executors", "/spec")).isEqualTo("""
                egress:
                  - ports:
                      - port: 53
                        protocol: TCP
                      - port: 53
                        protocol: UDP
                    to:
                      - namespaceSelector:
                          matchLabels:
                            kubernetes.io/metadata.name: kube-system
                        podSelector:
                          matchLabels:
                            k8s-app: kube-dns
                podSelector:
                  matchLabels:
                    app.kubernetes.io/component: job
                    app.kubernetes.io/managed-by: spark-platform-generator
                    spark-role: executor
                policyTypes:
                  - Ingress
                  - Egress
                """);
    }

    @Test
    void annotationSaysWhatEachRuleIsFor() {
        assertThat(network(ON).yaml("NetworkPolicy/spark-history-server", "/metadata/annotations"))
                .isEqualTo("""
                kubernetes.io/description: |-
                  Closes the network around the history server, but for:
                  from the ingress controller at TCP 18080: pages of past runs
                  to DNS at TCP 53, UDP 53: names of services
                  to the object store at TCP 9000: event logs
                """);
    }

    @Test
    void foreignApplicationsMayBeClosedAltogether() {
        String closed = ON.replace("enabled: true", "enabled: true, foreignApplications: closed");

        assertThat(network(closed).yaml("NetworkPolicy/spark-foreign-applications", "/spec"))
                .isEqualTo("""
                podSelector:
                  matchExpressions:
                    - key: app.kubernetes.io/managed-by
                      operator: NotIn
                      values:
                        - spark-platform-generator
                  matchLabels:
                    sparkoperator.k8s.io/launched-by-spark-operator: "true"
                policyTypes:
                  - Ingress
                  - Egress
                """);
    }

    @Test
    void onlyCiliumKnowsTheApiServerByItsName() {
        String cilium = ON.replace("enabled: true", "enabled: true, plugin: cilium");

        assertThat(network(cilium).yaml("CiliumNetworkPolicy/spark-drivers", "/spec/egress/0"))
                .isEqualTo("""
                toEntities:
                  - kube-apiserver
                toPorts:
                  - ports:
                      - port: "443"
                        protocol: TCP
                      - port: "6443"
                        protocol: TCP
                """);
        assertThat(network(cilium).yaml("NetworkPolicy/spark-drivers", "/spec/egress"))
                .doesNotContain("6443");
    }

    private Emitted network(String lines) {
        return Emitted.by(new NetworkFeature(new Plans(folder).of(lines)));
    }
}
