package com.carbon254.spark.operator;

import static com.carbon254.spark.operator.OperatorObjects.commandLine;
import static com.carbon254.spark.operator.OperatorObjects.container;
import static com.carbon254.spark.operator.OperatorObjects.name;
import static com.carbon254.spark.operator.OperatorObjects.namespace;
import static com.carbon254.spark.operator.OperatorObjects.pod;
import static com.carbon254.spark.operator.OperatorObjects.port;
import static com.carbon254.spark.operator.OperatorObjects.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Flags, Deployments, Services, webhook configurations and roles name the same things, in every scenario. */
final class OperatorAgreementTest {

    /** No namespace has the settings of a part that the environment does not state. */
    private static final List<String> WITHOUT_THE_PART = List.of();

    private static final String ALL = "com.carbon254.spark.operator.OperatorObjects#all";

    @ParameterizedTest
    @MethodSource(ALL)
    void portsOfFlagsContainersAndServicesAreTheSame(OperatorObjects objects) {
        objects.deployments().forEach(deployment -> {
            Map<String, String> flags = commandLine(deployment).values();
            assertThat(":" + port(deployment, "metrics")).isEqualTo(flags.getOrDefault("--metrics-bind-address", ":0"));
            assertThat(":" + port(deployment, "pprof")).isEqualTo(flags.getOrDefault("--pprof-bind-address", ":0"));
            assertThat(port(deployment, "health")).isEqualTo(8081);
        });
        objects.webhook()
                .ifPresent(webhook -> assertThat(port(webhook, "webhook"))
                        .isEqualTo(Integer.parseInt(
                                commandLine(webhook).values().getOrDefault("--webhook-port", "9443"))));
    }

    /** 2.4.0 answers for no SparkConnect: it would be asked for one at a path that it does not serve. */
    private static int hooksOf(JsonNode webhook) {
        return OperatorObjects.release(webhook).equals("2.4.0") ? 5 : 7;
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void webhooksAreCalledWhereTheWebhookListensUnderTheNameOfItsCertificate(OperatorObjects objects) {
        assertThat(objects.hooks().isEmpty()).isEqualTo(objects.webhook().isEmpty());
        objects.webhook().ifPresent(webhook -> {
            Map<String, String> flags = commandLine(webhook).values();
            JsonNode service = objects.find("Service", flags.getOrDefault("--webhook-svc-name", ""));
            assertThat(namespace(service)).isEqualTo(flags.get("--webhook-svc-namespace"));
            assertThat(service.at("/spec/ports/0/targetPort").asText()).isEqualTo("webhook");
            assertThat(selects(service.at("/spec/selector"), webhook)).isTrue();
            assertThat(objects.hooks()).hasSize(hooksOf(webhook)).allSatisfy(hook -> {
                JsonNode client = hook.at("/clientConfig/service");
                assertThat(client.path("name").asText()).isEqualTo(name(service));
                assertThat(client.path("namespace").asText()).isEqualTo(namespace(service));
                assertThat(client.path("port")).isEqualTo(service.at("/spec/ports/0/port"));
                assertThat(client.path("path").asText().substring(1) + ".sparkoperator.k8s.io")
                        .isEqualTo(hook.path("name").asText());
            });
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void configurationsAreThoseThatTheWebhookFillsInAndMayChange(OperatorObjects objects) {
        objects.webhook().ifPresent(webhook -> {
            Map<String, String> flags = commandLine(webhook).values();
            assertThat(objects.ofKind("MutatingWebhookConfiguration").map(OperatorObjects::name))
                    .containsExactly(flags.get("--mutating-webhook-name"));
            assertThat(objects.ofKind("ValidatingWebhookConfiguration").map(OperatorObjects::name))
                    .containsExactly(flags.get("--validating-webhook-name"));
            if (!flags.containsKey("--enable-cert-manager")) {
                assertThat(names(objects.ofKind("ClusterRole"), "mutatingwebhookconfigurations"))
                        .containsExactly(flags.get("--mutating-webhook-name"));
            }
            assertThat(names(ofOperator(objects.ofKind("Role")), "secrets"))
                    .containsExactly(flags.get("--webhook-secret-name"));
            assertThat(flags.get("--webhook-secret-namespace")).isEqualTo(namespace(webhook));
        });
    }

    /** Not those of Kafka Connect, which read credentials of databases. */
    private static Stream<JsonNode> ofOperator(Stream<JsonNode> roles) {
        return roles.filter(role -> OperatorObjects.name(role).startsWith("spark-operator"));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void oneModelOfNamespacesDrivesFlagsSelectorsAndRoles(OperatorObjects objects) {
        Map<String, String> controller = commandLine(objects.controller()).values();
        List<String> named =
                Arrays.asList(controller.getOrDefault("--namespaces", "").split(",", -1));
        boolean selects = controller.containsKey("--namespace-selector");

        objects.webhook().ifPresent(webhook -> {
            String flag = commandLine(webhook).values().getOrDefault("--namespaces", "");
            assertThat(flag).isEqualTo(selects ? "" : String.join(",", named));
            assertThat(objects.hooks())
                    .allSatisfy(hook -> assertThat(texts(hook.at("/namespaceSelector/matchExpressions/0/values")))
                            .isEqualTo(selects ? List.of() : named));
            assertThat(objects.boundIn("spark-operator-webhook"))
                    .isEqualTo(selects ? home(webhook) : withHome(named, webhook));
        });
        assertThat(objects.boundIn("spark-operator"))
                .isEqualTo(selects ? home(objects.controller()) : withHome(named, objects.controller()));
        assertThat(named).containsAll(objects.boundIn("spark-app"));
        assertThat(objects.boundIn("spark-app")).isEqualTo(objects.boundIn("spark-runner"));
    }

    /** What a process keeps for itself, such as its Lease, lies where it runs, which need not be a namespace with jobs. */
    private static List<String> withHome(List<String> named, JsonNode deployment) {
        return Stream.concat(named.stream(), home(deployment).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> home(JsonNode deployment) {
        return List.of(namespace(deployment));
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void settingsOfJobsLieWhereAccountsOfJobsAre(OperatorObjects objects) {
        List<String> accounts = objects.boundIn("spark-app");

        assertThat(namespaces(objects, "spark-env")).isEqualTo(accounts);
        assertThat(namespaces(objects, "spark-deequ")).isIn(accounts, WITHOUT_THE_PART);
        assertThat(namespaces(objects, "spark-mlflow")).isIn(accounts, WITHOUT_THE_PART);
    }

    private static List<String> namespaces(OperatorObjects objects, String settings) {
        return objects.ofKind("ConfigMap")
                .filter(map -> name(map).equals(settings))
                .map(OperatorObjects::namespace)
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void leasesAreThoseThatTheAccountsMayRenew(OperatorObjects objects) {
        List<String> leases = objects.deployments()
                .flatMap(deployment ->
                        Stream.ofNullable(commandLine(deployment).values().get("--leader-election-lock-name")))
                .toList();

        assertThat(leases).doesNotHaveDuplicates();
        assertThat(names(objects.ofKind("Role"), "leases")).containsExactlyInAnyOrderElementsOf(leases);
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void controllerReadsTheSettingsThatItsEnvironmentNames(OperatorObjects objects) {
        JsonNode controller = objects.controller();
        String folder = container(controller)
                .path("env")
                .valueStream()
                .filter(variable -> variable.path("name").asText().equals("SPARK_CONF_DIR"))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElseThrow();

        assertThat(container(controller).path("volumeMounts").valueStream())
                .filteredOn(mount -> mount.path("mountPath").asText().equals(folder))
                .singleElement()
                .satisfies(mount -> assertThat(pod(controller).path("volumes").valueStream())
                        .filteredOn(volume -> volume.path("name").equals(mount.path("name")))
                        .singleElement()
                        .satisfies(volume -> assertThat(
                                        volume.at("/configMap/name").asText())
                                .isEqualTo("spark-defaults")));
        assertThat(controller.at("/spec/template/metadata/annotations").has("checksum/spark-defaults"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void accountsOfPodsAreThoseOfTheirRoles(OperatorObjects objects) {
        assertThat(objects.deployments()).allSatisfy(deployment -> {
            assertThat(pod(deployment).path("serviceAccountName").asText()).isEqualTo(name(deployment));
            assertThat(namespace(objects.find("ServiceAccount", name(deployment))))
                    .isEqualTo(namespace(deployment));
            assertThat(objects.boundIn(name(deployment))).contains(namespace(deployment));
        });
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void budgetsHoldPodsBackThatAreThere(OperatorObjects objects) {
        assertThat(objects.ofKind("PodDisruptionBudget")).allSatisfy(budget -> {
            JsonNode deployment = objects.find("Deployment", name(budget));
            assertThat(selects(budget.at("/spec/selector/matchLabels"), deployment))
                    .isTrue();
            assertThat(budget.at("/spec/minAvailable").asInt())
                    .isLessThan(deployment.at("/spec/replicas").asInt());
        });
    }

    private static boolean selects(JsonNode labels, JsonNode deployment) {
        JsonNode own = deployment.at("/spec/template/metadata/labels");
        return labels.propertyStream()
                .allMatch(label -> own.path(label.getKey()).equals(label.getValue()));
    }

    /** The names to which rules about a resource are bound. */
    private static List<String> names(Stream<JsonNode> roles, String resource) {
        return roles.flatMap(role -> role.path("rules").valueStream())
                .filter(rule -> texts(rule.path("resources")).contains(resource))
                .flatMap(rule -> texts(rule.path("resourceNames")).stream())
                .distinct()
                .toList();
    }
}
