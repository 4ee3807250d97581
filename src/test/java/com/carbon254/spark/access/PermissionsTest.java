package com.carbon254.spark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the accounts may do, against the requests that they sent to an API server: the operator 2.5.2 with its spark-submit,
 * drivers of Spark 3.5.7, and the commands of people who submit.
 */
final class PermissionsTest {

    private static final String OPERATOR = "sparkoperator.k8s.io";
    private static final String EVERYTHING = """
            operator:
              jobPages: {ingress: {enabled: true, urlFormat: "{{$appName}}.example.com"}}
              batchScheduler: {volcano: true, coscheduling: [cosched]}
              webhook: {quotaEnforcement: true}
            """;

    /** All that the controller may do where nothing is switched on. */
    private static final List<Permission> CONTROLLER = all(Operators.controller(""));

    private static List<Permission> all(OperatorPermissions permissions) {
        return Stream.of(permissions.withJobs(), permissions.inHome(), permissions.everywhere())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Permission> all(WebhookPermissions permissions) {
        return Stream.of(permissions.withJobs(), permissions.inHome(), permissions.everywhere())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "create, pods",
        "get, pods",
        "list, pods",
        "watch, pods",
        "deletecollection, pods",
        "create, configmaps",
        "deletecollection, configmaps",
        "deletecollection, services",
        "list, persistentvolumeclaims",
        "deletecollection, persistentvolumeclaims",
    })
    void driverMayWhatDriversWereSeenToDo(String verb, String resource) {
        assertThat(allowed(ApplicationPermissions.all(), "", resource, verb)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "patch, '', configmaps",
        "patch, '', services",
        "create, '', services",
        "update, '', services",
        "create, '', pods",
        "create, '', events",
        "patch, '', events",
        "create, coordination.k8s.io, leases",
        "update, coordination.k8s.io, leases",
        "list, sparkoperator.k8s.io, sparkapplications",
        "watch, sparkoperator.k8s.io, scheduledsparkapplications",
        "watch, sparkoperator.k8s.io, sparkconnects",
        "create, sparkoperator.k8s.io, sparkapplications",
        "delete, sparkoperator.k8s.io, sparkapplications",
        "update, sparkoperator.k8s.io, sparkapplications/status",
        "update, sparkoperator.k8s.io, sparkconnects/finalizers",
    })
    void operatorMayWhatOperatorAndSubmissionWereSeenToDo(String verb, String group, String resource) {
        assertThat(allowed(CONTROLLER, group, resource, verb)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "create, sparkoperator.k8s.io, sparkapplications",
        "patch, sparkoperator.k8s.io, sparkapplications",
        "delete, sparkoperator.k8s.io, sparkapplications",
        "create, sparkoperator.k8s.io, scheduledsparkapplications",
        "get, '', pods/log",
        "list, '', pods",
        "list, '', events",
        "get, '', configmaps",
    })
    void runnerMaySubmitAndLook(String verb, String group, String resource) {
        assertThat(allowed(RunnerPermissions.all(true), group, resource, verb)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noAccountEntersPodsOrDecidesWhoMayDoWhat(List<Permission> account) {
        assertThat(account.stream().flatMap(permission -> permission.resources().stream()))
                .doesNotContain("pods/exec", "pods/attach", "pods/portforward", "roles", "rolebindings");
        assertThat(account.stream().flatMap(PermissionsTest::words)).doesNotContain("*");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyPermissionSaysWhy(List<Permission> account) {
        assertThat(account)
                .allSatisfy(permission -> assertThat(permission.reason()).isNotBlank());
    }

    /** The webhook makes the one with its certificate, which has no name to allow until then. */
    @ParameterizedTest
    @MethodSource("accounts")
    void noAccountReadsASecretThatIsNotNamed(List<Permission> account) {
        assertThat(account)
                .filteredOn(permission -> permission.resources().contains("secrets"))
                .filteredOn(permission -> !permission.verbs().equals(List.of("create")))
                .allSatisfy(
                        permission -> assertThat(permission.names()).containsExactly("spark-operator-webhook-certs"));
    }

    @Test
    void controllerListsAndWatchesTheIngressesThatItMakes() {
        assertThat(allowed(CONTROLLER, "networking.k8s.io", "ingresses", "create"))
                .isFalse();
        assertThat(verbs(all(Operators.controller(EVERYTHING)), "networking.k8s.io", "ingresses"))
                .containsExactly("get", "list", "watch", "create", "update", "delete");
    }

    @Test
    void submissionAppliesTheClaimsOfADriver() {
        assertThat(verbs(CONTROLLER, "", "persistentvolumeclaims")).containsExactly("get", "create", "patch");
    }

    @Test
    void podGroupsAreThoseOfTheSchedulersThatTheClusterHas() {
        List<Permission> all = all(Operators.controller(EVERYTHING));

        assertThat(verbs(CONTROLLER, "scheduling.x-k8s.io", "podgroups")).isEmpty();
        assertThat(verbs(CONTROLLER, "scheduling.volcano.sh", "podgroups")).isEmpty();
        assertThat(verbs(all, "scheduling.x-k8s.io", "podgroups"))
                .containsExactly("get", "list", "watch", "create", "update", "delete");
        assertThat(verbs(all, "scheduling.volcano.sh", "podgroups"))
                .containsExactly("get", "create", "update", "delete");
    }

    @Test
    void webhookWatchesTheQuotasThatItEnforces() {
        assertThat(verbs(all(Operators.webhook("")), "", "resourcequotas")).isEmpty();
        assertThat(verbs(all(Operators.webhook(EVERYTHING)), "", "resourcequotas"))
                .containsExactly("get", "list", "watch");
    }

    @Test
    void webhookOfCertManagerWritesNeitherSecretsNorConfigurations() {
        List<Permission> all = all(Operators.webhook(
                "operator: {webhook: {certificate: {type: cert-manager, issuer: {name: ca, kind: Issuer}}}}\n"));

        assertThat(verbs(all, "", "secrets")).containsExactly("get");
        assertThat(all).noneMatch(permission -> permission.groups().contains("admissionregistration.k8s.io"));
    }

    @Test
    void webhookChangesItsOwnConfigurationsOnly() {
        assertThat(all(Operators.webhook("")))
                .filteredOn(permission -> permission.groups().contains("admissionregistration.k8s.io")
                        && permission.verbs().contains("update"))
                .singleElement()
                .satisfies(permission ->
                        assertThat(permission.names()).containsExactly("spark-operator-webhook-data-platform"));
    }

    @Test
    void whoElectsNoLeaderNeedsNoLease() {
        List<Permission> controller =
                all(Operators.controller("operator: {controller: {leaderElection: {enabled: false}}}\n"));
        List<Permission> webhook = all(Operators.webhook("operator: {webhook: {leaderElection: false}}\n"));

        assertThat(verbs(controller, "coordination.k8s.io", "leases")).isEmpty();
        assertThat(verbs(webhook, "coordination.k8s.io", "leases")).isEmpty();
        assertThat(verbs(webhook, "", "events")).isEmpty();
    }

    @Test
    void runnerMakesNoPodOfItsOwn() {
        assertThat(allowed(RunnerPermissions.all(true), "", "pods", "create")).isFalse();
        assertThat(allowed(RunnerPermissions.all(true), OPERATOR, "sparkapplications/status", "update"))
                .isFalse();
    }

    @Test
    void leaseIsRenewedByItsNameOnly() {
        assertThat(CONTROLLER)
                .filteredOn(permission -> permission.verbs().contains("update")
                        && permission.resources().contains("leases"))
                .singleElement()
                .satisfies(
                        permission -> assertThat(permission.names()).containsExactly("spark-operator-controller-lock"));
    }

    private static Stream<List<Permission>> accounts() {
        return Stream.of(
                ApplicationPermissions.all(),
                CONTROLLER,
                all(Operators.controller(EVERYTHING)),
                all(Operators.webhook("")),
                all(Operators.webhook(EVERYTHING)),
                RunnerPermissions.all(true),
                RunnerPermissions.all(false));
    }

    private static Stream<String> words(Permission permission) {
        return Stream.of(permission.groups(), permission.resources(), permission.verbs())
                .flatMap(List::stream);
    }

    private static List<String> verbs(List<Permission> permissions, String group, String resource) {
        return permissions.stream()
                .filter(permission -> permission.groups().contains(group)
                        && permission.resources().contains(resource))
                .flatMap(permission -> permission.verbs().stream())
                .toList();
    }

    private static boolean allowed(List<Permission> permissions, String group, String resource, String verb) {
        return permissions.stream()
                .anyMatch(permission -> permission.groups().contains(group)
                        && permission.resources().contains(resource)
                        && permission.verbs().contains(verb));
    }
}
