package com.carbon254.spark.operator;

import static com.carbon254.spark.operator.OperatorObjects.commandLine;
import static com.carbon254.spark.operator.OperatorObjects.container;
import static com.carbon254.spark.operator.OperatorObjects.name;
import static com.carbon254.spark.operator.OperatorObjects.namespace;
import static com.carbon254.spark.operator.OperatorObjects.pod;
import static com.carbon254.spark.operator.OperatorObjects.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.userdata.OwnFolder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults of the Helm chart 2.5.2 that its users report, each by name. Those of access stand in PermissionsTest, those of
 * names and namespaces in OperatorAgreementTest, those that an environment can make in the rules.
 */
@OwnFolder
final class OperatorChartFaultsTest {

    private static final String ALL = "com.carbon254.spark.operator.OperatorObjects#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void certificateAndTemporaryFoldersAreWritableUnderAReadOnlyRoot(OperatorObjects objects) {
        assertThat(objects.deployments()).allSatisfy(deployment -> {
            assertThat(container(deployment)
                            .at("/securityContext/readOnlyRootFilesystem")
                            .asBoolean())
                    .isTrue();
            assertThat(writable(deployment)).contains("/tmp");
        });
        objects.webhook()
                .ifPresent(webhook -> assertThat(writable(webhook)).contains("/etc/k8s-webhook-server/serving-certs"));
    }

    private static List<String> writable(JsonNode deployment) {
        List<String> empty = pod(deployment)
                .path("volumes")
                .valueStream()
                .filter(volume -> volume.has("emptyDir"))
                .filter(volume -> volume.at("/emptyDir").has("sizeLimit"))
                .map(volume -> volume.path("name").asText())
                .toList();
        return container(deployment)
                .path("volumeMounts")
                .valueStream()
                .filter(mount -> empty.contains(mount.path("name").asText()))
                .filter(mount -> !mount.path("readOnly").asBoolean())
                .map(mount -> mount.path("mountPath").asText())
                .toList();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void authorityOfTheCertificateIsLeftToItsOwner(OperatorObjects objects) {
        assertThat(objects.hooks()).noneMatch(hook -> hook.path("clientConfig").has("caBundle"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void everyContainerHasBoundsAndEveryProbeItsTimes(OperatorObjects objects) {
        assertThat(objects.deployments()).allSatisfy(deployment -> {
            assertThat(container(deployment).at("/resources/limits/memory").isMissingNode())
                    .isFalse();
            for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
                assertThat(container(deployment).path(probe).fieldNames())
                        .toIterable()
                        .contains("periodSeconds", "timeoutSeconds", "failureThreshold");
            }
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void heapOfEachSubmissionIsBounded(OperatorObjects objects) {
        assertThat(container(objects.controller()).path("env").valueStream())
                .filteredOn(variable -> variable.path("name").asText().equals("SPARK_SUBMIT_OPTS"))
                .singleElement()
                .satisfies(
                        variable -> assertThat(variable.path("value").asText()).startsWith("-Xmx"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void metricsHaveAServiceWithBothProcessesBehindIt(OperatorObjects objects) {
        boolean served = commandLine(objects.controller()).values().containsKey("--metrics-bind-address");
        Stream<JsonNode> services = objects.ofKind("Service")
                .filter(service -> service.at("/spec/ports/0/name").asText().equals("metrics"));

        List<JsonNode> found = services.toList();

        assertThat(found).hasSize(served ? 1 : 0);
        assertThat(found).allSatisfy(service -> {
            assertThat(service.at("/metadata/labels/app").asText()).isEqualTo("spark-operator");
            assertThat(objects.deployments())
                    .allSatisfy(deployment -> service.at("/spec/selector")
                            .propertyStream()
                            .forEach(label -> assertThat(deployment
                                            .at("/spec/template/metadata/labels")
                                            .path(label.getKey()))
                                    .isEqualTo(label.getValue())));
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void clusterScopedObjectsStateNoNamespaceAndNamesOfTheirOwn(OperatorObjects objects) {
        String home = namespace(objects.controller());

        assertThat(Stream.of(
                                "ClusterRole",
                                "ClusterRoleBinding",
                                "MutatingWebhookConfiguration",
                                "ValidatingWebhookConfiguration")
                        .flatMap(objects::ofKind))
                .allSatisfy(object -> {
                    assertThat(object.path("metadata").has("namespace")).isFalse();
                    assertThat(name(object)).endsWith("-" + home);
                });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void nothingIsStatedThatTheServerDrops(OperatorObjects objects) {
        assertThat(objects.deployments().map(JsonNode::toString))
                .noneMatch(text -> text.contains("\"readOnly\":false")
                        || text.contains("creationTimestamp")
                        || text.contains(":{}"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void kubectlFindsTheLogsOfBothProcesses(OperatorObjects objects) {
        assertThat(objects.deployments())
                .allSatisfy(deployment -> assertThat(deployment
                                .at("/spec/template/metadata/labels/app")
                                .asText())
                        .isEqualTo("spark-operator"));
    }

    /** Labels find namespaces in one row of the chart's table, and the webhook covers only the listed ones. */
    @Test
    void webhookCoversTheNamespacesThatLabelsFind() {
        OperatorObjects objects = OperatorObjects.of("labels-find-namespaces-and-the-webhook-covers-all-of-them");

        assertThat(commandLine(objects.controller()).values())
                .containsEntry("--namespaces", "data-platform,team-a")
                .containsEntry("--namespace-selector", "spark-jobs=enabled,team=analytics");
        assertThat(commandLine(objects.webhook().orElseThrow()).values()).doesNotContainKey("--namespaces");
        assertThat(objects.hooks()).noneMatch(hook -> hook.has("namespaceSelector"));
        assertThat(objects.ofKind("ClusterRole")
                        .filter(role -> name(role).equals("spark-operator-data-platform"))
                        .flatMap(role -> role.path("rules").valueStream())
                        .flatMap(rule -> texts(rule.path("resources")).stream()))
                .contains("namespaces", "pods", "sparkapplications");
    }

    @Test
    void jobsAreNamedInTheMetrics() {
        assertThat(commandLine(OperatorObjects.of("the-operator-runs-the-jobs-of-one-namespace")
                                .controller())
                        .values())
                .containsEntry("--metrics-labels", "app_type,namespace,spark_job");
    }

    @Test
    void aWebhookOfPodsIsAskedForThoseOfSparkOnly() {
        assertThat(OperatorObjects.of("the-operator-runs-the-jobs-of-one-namespace")
                        .hooks())
                .filteredOn(hook -> texts(hook.at("/rules/0/resources")).contains("pods"))
                .singleElement()
                .satisfies(hook -> assertThat(hook.at("/objectSelector/matchLabels")
                                .path("sparkoperator.k8s.io/launched-by-spark-operator")
                                .asText())
                        .isEqualTo("true"));
    }

    /** The chart's certificate signs itself, may be of any key, and gets a new one at each renewal. */
    @Test
    void certificateHasAnAuthorityAndAKeyThatTheWebhookReads() {
        JsonNode certificate = OperatorObjects.of("cert-manager-issues-the-certificate-of-the-webhook")
                .find("Certificate", "spark-operator-webhook-certs");

        assertThat(certificate.at("/spec/issuerRef/name").asText()).isEqualTo("company-ca");
        assertThat(certificate.at("/spec/privateKey").toString())
                .contains("\"algorithm\":\"RSA\"", "\"encoding\":\"PKCS1\"", "\"rotationPolicy\":\"Never\"");
        assertThat(texts(certificate.at("/spec/dnsNames"))).contains("spark-operator-webhook.data-platform.svc");
    }

    @Test
    void authorityInASecretIsAnIssuerThatSignsTheCertificate() {
        OperatorObjects objects = OperatorObjects.of("an-authority-in-a-secret-signs-the-certificate-of-the-webhook");

        JsonNode issuer = objects.find("Issuer", "spark-operator-webhook-authority");
        JsonNode certificate = objects.find("Certificate", "spark-operator-webhook-certs");
        assertThat(issuer.at("/spec/ca/secretName").asText()).isEqualTo("spark-ca");
        assertThat(issuer.at("/spec").has("selfSigned")).isFalse();
        assertThat(certificate.at("/spec/issuerRef/name")).isEqualTo(issuer.at("/metadata/name"));
        assertThat(certificate.at("/spec/issuerRef/kind").asText()).isEqualTo("Issuer");
        assertThat(namespace(certificate)).isEqualTo(namespace(issuer));
    }

    /** Without an S3A client in the image they are of no use, and a process has no credentials that it cannot use. */
    @Test
    void controllerHasCredentialsOnlyWhereSubmissionsLookIntoTheObjectStore() {
        assertThat(credentials("the-operator-runs-the-jobs-of-one-namespace")).isEmpty();
        assertThat(credentials("everything-of-the-operator-is-switched-on"))
                .containsExactly(
                        "AWS_ACCESS_KEY_ID=minio-secret/access-key", "AWS_SECRET_ACCESS_KEY=minio-secret/secret-key");
    }

    private static List<String> credentials(String scenario) {
        return container(OperatorObjects.of(scenario).controller())
                .path("env")
                .valueStream()
                .filter(variable -> variable.path("name").asText().startsWith("AWS_"))
                .map(variable -> variable.path("name").asText() + "="
                        + variable.at("/valueFrom/secretKeyRef/name").asText() + "/"
                        + variable.at("/valueFrom/secretKeyRef/key").asText())
                .toList();
    }

    @Test
    void openShiftChoosesUserAndGroup() {
        OperatorObjects objects = OperatorObjects.of("openshift-gives-the-operator-its-users");

        assertThat(objects.deployments().map(JsonNode::toString))
                .hasSize(2)
                .noneMatch(
                        text -> text.contains("runAsUser") || text.contains("fsGroup") || text.contains("runAsGroup"));
    }

    @Test
    void apiServerIsNeverAskedThroughTheProxy() {
        JsonNode controller =
                OperatorObjects.of("everything-of-the-operator-is-switched-on").controller();

        assertThat(container(controller).path("env").valueStream())
                .filteredOn(variable -> variable.path("name").asText().equals("NO_PROXY"))
                .singleElement()
                .satisfies(variable -> assertThat(variable.path("value").asText())
                        .startsWith("$(KUBERNETES_SERVICE_HOST),.svc,.cluster.local"));
    }
}
