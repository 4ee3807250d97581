package com.carbon254.spark.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.operator.FlagUse;
import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The arguments of both processes, read back by a parser that is not the program's. */
final class OperatorFlagsTest {

    private static final String NEWEST = OperatorRelease.supported().get(0).toString();

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.operator.OperatorObjects#all")
    void everyArgumentIsAFlagThatTheProcessReadsAndNeeds(OperatorObjects objects) {
        assertThat(objects.deployments())
                .isNotEmpty()
                .allSatisfy(deployment -> assertThat(
                                OperatorObjects.commandLine(deployment).faults())
                        .isEmpty());
    }

    @Test
    void parserRefusesWhatTheProgramRefusesOrIgnores() {
        List<String> faults = OperatorCommandLine.parse(
                        NEWEST,
                        List.of(
                                "webhook",
                                "start",
                                "--metrics-labels=app_type",
                                "--webhook-port=9443",
                                "--namespace-selector=a=b",
                                "--kube-api-qps=many",
                                "--zap-encoder=xml",
                                "--namespaces=\"\""))
                .faults();

        assertThat(faults)
                .containsExactlyInAnyOrder(
                        "--metrics-labels is ignored by the webhook",
                        "--webhook-port=9443 says nothing",
                        "--namespace-selector is no flag of the webhook",
                        "--kube-api-qps=many is no decimal",
                        "--zap-encoder=xml is not allowed",
                        "--namespaces=\"\" is not allowed");
    }

    @Test
    void parserRefusesWhatALaterReleaseHas() {
        assertThat(OperatorCommandLine.parse("2.4.0", List.of("controller", "start", "--kube-api-qps=50"))
                        .faults())
                .containsExactly("--kube-api-qps is no flag of the controller");
    }

    @ParameterizedTest
    @MethodSource("processesOfEachRelease")
    void programKnowsTheFlagsOfTheRelease(OperatorVersion version, OperatorProcess process) {
        String release = version.toString();
        List<OperatorFlag> flags = OperatorRelease.find(version).orElseThrow().flags(process).stream()
                .filter(flag -> flag.use() != FlagUse.ABSENT)
                .toList();

        assertThat(flags)
                .extracting(OperatorFlag::name)
                .containsExactlyInAnyOrderElementsOf(OperatorCommandLine.known(release, process.toString()));
        assertThat(flags)
                .filteredOn(OperatorFlag::isRead)
                .extracting(OperatorFlag::name)
                .containsExactlyInAnyOrderElementsOf(OperatorCommandLine.read(release, process.toString()));
        assertThat(flags)
                .allSatisfy(flag -> assertThat(flag.fallback())
                        .as(flag.name())
                        .isEqualTo(OperatorCommandLine.fallback(release, process.toString(), flag.name())));
    }

    private static Stream<Arguments> processesOfEachRelease() {
        return OperatorRelease.supported().stream()
                .flatMap(release -> Stream.of(OperatorProcess.values()).map(process -> Arguments.of(release, process)));
    }

    /** A flag that no scenario states is one that no key leads to, or one whose key no scenario tried. */
    @ParameterizedTest
    @EnumSource(OperatorProcess.class)
    void everyFlagIsStatedBySomeScenarioOrHasAReason(OperatorProcess process) {
        TreeSet<String> stated = new TreeSet<>();
        OperatorObjects.all().stream()
                .flatMap(named -> named.getPayload().deployments())
                .map(OperatorObjects::commandLine)
                .filter(line -> line.process().equals(process.toString()))
                .forEach(line -> stated.addAll(line.values().keySet()));

        assertThat(OperatorCommandLine.read(NEWEST, process.toString()))
                .filteredOn(flag -> !stated.contains(flag))
                .isSubsetOf(
                        "--cache-sync-timeout", // the chart has none, and 30 s is what installations wait for
                        "--health-probe-bind-address", // the port of the probes is ours
                        "--secure-metrics", // a certificate that signs itself, and no access control
                        "--enable-http2", // off for its rapid resets
                        "--kubeconfig", // the pod's own account
                        "--zap-stacktrace-level",
                        "--webhook-cert-dir", // where the folder is mounted
                        "--webhook-cert-name",
                        "--webhook-key-name");
    }
}
