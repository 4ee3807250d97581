package com.carbon254.spark.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The evaluator: its verdicts on what the definition of NetworkPolicy says, and on generated policies beside a second model. */
final class NetworkPoliciesTest {

    private static final Party SERVER = new Party(
            "server",
            java.util.Optional.of("shop"),
            GeneratedPolicies.labels("app", "server"),
            "10.244.0.1",
            java.util.Optional.empty(),
            new TreeMap<>(Collections.singletonMap("web", 8080)));
    private static final Party CLIENT =
            Party.pod("client", "shop", GeneratedPolicies.labels("app", "client"), "10.244.0.2");
    private static final Party STRANGER =
            Party.pod("stranger", "elsewhere", GeneratedPolicies.labels("app", "client"), "10.244.0.3");
    private static final Party OUTSIDE = Party.host("outside", "10.7.9.1");
    private static final PortNeed WEB = new PortNeed("TCP", 8080);

    @Test
    void podThatNoPolicySelectsIsOpen() {
        assertThat(policies("podSelector: {matchLabels: {app: other}}\npolicyTypes: [Ingress, Egress]\n")
                        .open(CLIENT, SERVER, WEB))
                .isTrue();
    }

    @Test
    void policyWithoutRulesClosesTheDirectionsThatItNames() {
        NetworkPolicies closed = policies("podSelector: {matchLabels: {app: server}}\npolicyTypes: [Ingress]\n");

        assertThat(closed.open(CLIENT, SERVER, WEB)).isFalse();
        assertThat(closed.open(SERVER, CLIENT, WEB)).isTrue();
    }

    @Test
    void withoutTypesTheWayOutIsClosedOnlyIfARuleOpensAPartOfIt() {
        assertThat(policies("podSelector: {}\n").open(SERVER, OUTSIDE, WEB)).isTrue();
        assertThat(policies("podSelector: {}\negress: [{ports: [{port: 53}]}]\n")
                        .open(SERVER, OUTSIDE, WEB))
                .isFalse();
    }

    @Test
    void bothSelectorsOfAnElementMustHold() {
        NetworkPolicies both =
                policies(in("from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: elsewhere}},"
                        + " podSelector: {matchLabels: {app: client}}}]"));

        assertThat(both.open(STRANGER, SERVER, WEB)).isTrue();
        assertThat(both.open(CLIENT, SERVER, WEB)).isFalse();
    }

    @Test
    void oneOfTwoElementsIsEnough() {
        NetworkPolicies either =
                policies(in("from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: elsewhere}}},"
                        + " {podSelector: {matchLabels: {app: client}}}]"));

        assertThat(either.open(STRANGER, SERVER, WEB)).isTrue();
        assertThat(either.open(CLIENT, SERVER, WEB)).isTrue();
        assertThat(either.open(OUTSIDE, SERVER, WEB)).isFalse();
    }

    @Test
    void namedPortIsThatOfThePodWhichListens() {
        NetworkPolicies named = policies(in("ports: [{port: web}]"));

        assertThat(named.open(CLIENT, SERVER, WEB)).isTrue();
        assertThat(named.open(CLIENT, SERVER, new PortNeed("TCP", 80))).isFalse();
        assertThat(named.open(CLIENT, SERVER, new PortNeed("UDP", 8080))).isFalse();
    }

    @Test
    void rangeOfPortsHasBothEnds() {
        NetworkPolicies range = policies(in("ports: [{port: 8000, endPort: 8080}]"));

        assertThat(range.open(CLIENT, SERVER, new PortNeed("TCP", 8000))).isTrue();
        assertThat(range.open(CLIENT, SERVER, WEB)).isTrue();
        assertThat(range.open(CLIENT, SERVER, new PortNeed("TCP", 8081))).isFalse();
    }

    @Test
    void exceptionOfABlockIsClosed() {
        NetworkPolicies block = policies(in("from: [{ipBlock: {cidr: 10.7.0.0/16, except: [10.7.9.0/24]}}]"));

        assertThat(block.open(OUTSIDE, SERVER, WEB)).isFalse();
        assertThat(block.open(Party.host("near", "10.7.8.1"), SERVER, WEB)).isTrue();
        assertThat(block.open(Party.host("six", "fd00::1"), SERVER, WEB)).isFalse();
    }

    @Test
    void policiesOnlyAdd() {
        NetworkPolicies two = NetworkPolicies.of(Objects.of(List.of(
                GeneratedPolicies.policy("closed", "podSelector: {}\npolicyTypes: [Ingress]\n"),
                GeneratedPolicies.policy("open", in("from: [{podSelector: {matchLabels: {app: client}}}]")))));

        assertThat(two.open(CLIENT, SERVER, WEB)).isTrue();
        assertThat(two.open(STRANGER, SERVER, WEB)).isFalse();
    }

    @Test
    void packetMustPassTheWayOutAndTheWayIn() {
        NetworkPolicies out = policies("""
                podSelector: {matchLabels: {app: client}}
                policyTypes: [Egress]
                egress: [{to: [{podSelector: {matchLabels: {app: server}}}], ports: [{port: 8080}]}]
                """);

        assertThat(out.open(CLIENT, SERVER, WEB)).isTrue();
        assertThat(out.open(CLIENT, STRANGER, WEB)).isFalse();
        assertThat(out.open(CLIENT, SERVER, new PortNeed("TCP", 80))).isFalse();
    }

    /** The second model knows nothing of the first: it lists every packet that some rule opens, and looks it up. */
    @RepeatedTest(300)
    void generatedPoliciesAreJudgedAsByTheListOfAllPackets(RepetitionInfo repetition) {
        GeneratedPolicies generated = new GeneratedPolicies(new Random(repetition.getCurrentRepetition()));
        List<Party> parties = GeneratedPolicies.parties();
        List<Manifest> manifests = generated.policies();
        NetworkPolicies policies = NetworkPolicies.of(Objects.of(manifests));
        AllPackets packets =
                new AllPackets(manifests.stream().map(Manifest::content).toList(), parties);

        List<String> differing = new ArrayList<>();
        for (Party from : parties) {
            for (Party to : parties) {
                for (PortNeed need : GeneratedPolicies.NEEDS) {
                    if (policies.open(from, to, need) != packets.pass(from, to, need)) {
                        differing.add(from.name() + " -> " + to.name() + " " + need);
                    }
                }
            }
        }

        assertThat(differing).as(contents(manifests).toString()).isEmpty();
    }

    private static List<ObjectNode> contents(List<Manifest> manifests) {
        return manifests.stream().map(Manifest::content).toList();
    }

    private static String in(String rule) {
        return "podSelector: {matchLabels: {app: server}}\npolicyTypes: [Ingress]\ningress: [{" + rule + "}]\n";
    }

    private static NetworkPolicies policies(String spec) {
        return NetworkPolicies.of(Objects.of(List.of(GeneratedPolicies.policy("policy", spec))));
    }
}
