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
        assertThat(allowed(OperatorPermissions.all(), group, resource, verb)).isTrue();
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
        assertThat(allowed(RunnerPermissions.all(), group, resource, verb)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void noAccountReadsSecretsEntersPodsOrDecidesWhoMayDoWhat(List<Permission> account) {
        assertThat(account.stream().flatMap(permission -> permission.resources().stream()))
                .doesNotContain("secrets", "pods/exec", "pods/attach", "pods/portforward", "roles", "rolebindings");
        assertThat(account.stream().flatMap(PermissionsTest::words)).doesNotContain("*");
    }

    @ParameterizedTest
    @MethodSource("accounts")
    void everyPermissionSaysWhy(List<Permission> account) {
        assertThat(account)
                .allSatisfy(permission -> assertThat(permission.reason()).isNotBlank());
    }

    @Test
    void runnerMakesNoPodOfItsOwn() {
        assertThat(allowed(RunnerPermissions.all(), "", "pods", "create")).isFalse();
        assertThat(allowed(RunnerPermissions.all(), OPERATOR, "sparkapplications/status", "update"))
                .isFalse();
    }

    @Test
    void leaseIsRenewedByItsNameOnly() {
        assertThat(OperatorPermissions.all())
                .filteredOn(permission -> permission.verbs().contains("update")
                        && permission.resources().contains("leases"))
                .singleElement()
                .satisfies(
                        permission -> assertThat(permission.names()).containsExactly("spark-operator-controller-lock"));
    }

    private static Stream<List<Permission>> accounts() {
        return Stream.of(ApplicationPermissions.all(), OperatorPermissions.all(), RunnerPermissions.all());
    }

    private static Stream<String> words(Permission permission) {
        return Stream.of(permission.groups(), permission.resources(), permission.verbs())
                .flatMap(List::stream);
    }

    private static boolean allowed(List<Permission> permissions, String group, String resource, String verb) {
        return permissions.stream()
                .anyMatch(permission -> permission.groups().contains(group)
                        && permission.resources().contains(resource)
                        && permission.verbs().contains(verb));
    }
}
