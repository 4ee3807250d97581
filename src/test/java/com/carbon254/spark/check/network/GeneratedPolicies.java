package com.carbon254.spark.check.network;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Policies by chance, over a few pods, addresses and ports that they often hit.
 *
 * @param random the same seed gives the same policies
 */
record GeneratedPolicies(Random random) {

    /** What packets are tried at. */
    static final List<PortNeed> NEEDS = List.of(
            new PortNeed("TCP", 80), new PortNeed("TCP", 8080), new PortNeed("TCP", 8085), new PortNeed("UDP", 80));

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMESPACES = List.of("shop", "bank");
    private static final List<String> SELECTORS = List.of(
            "{}",
            "{matchLabels: {app: a}}",
            "{matchLabels: {app: b, tier: x}}",
            "{matchExpressions: [{key: app, operator: In, values: [a, b]}]}",
            "{matchExpressions: [{key: app, operator: NotIn, values: [a]}]}",
            "{matchExpressions: [{key: tier, operator: Exists}]}",
            "{matchExpressions: [{key: tier, operator: DoesNotExist}]}");
    private static final List<String> NAMESPACE_SELECTORS = List.of(
            "{}",
            "{matchLabels: {kubernetes.io/metadata.name: shop}}",
            "{matchLabels: {kubernetes.io/metadata.name: bank}}");
    private static final List<String> BLOCKS = List.of(
            "{cidr: 0.0.0.0/0, except: [10.7.0.0/16]}",
            "{cidr: 10.0.0.0/8}",
            "{cidr: 10.7.9.1/32}",
            "{cidr: '::/0'}",
            "{cidr: 10.244.0.0/30, except: [10.244.0.2/32]}");
    private static final List<String> PORTS = List.of(
            "{port: 80}", "{port: 80, protocol: UDP}", "{port: 8080, endPort: 8090}", "{port: web}", "{protocol: TCP}");

    static List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        int number = 1;
        for (String namespace : NAMESPACES) {
            for (ObjectNode labels :
                    List.of(labels("app", "a"), labels("app", "b").put("tier", "x"), labels("tier", "y"))) {
                int port = number % 2 == 0 ? 80 : 8080;
                parties.add(new Party(
                        namespace + number,
                        Optional.of(namespace),
                        labels,
                        "10.244.0." + number,
                        Optional.empty(),
                        new TreeMap<>(Collections.singletonMap("web", port))));
                number++;
            }
        }
        parties.add(Party.host("near", "10.7.9.1"));
        parties.add(Party.host("far", "198.51.100.7"));
        parties.add(Party.host("six", "2001:db8::7"));
        return parties;
    }

    static ObjectNode labels(String key, String value) {
        return JsonNodeFactory.instance.objectNode().put(key, value);
    }

    static Manifest policy(String name, String spec) {
        return policy("shop", name, spec);
    }

    private static Manifest policy(String namespace, String name, String spec) {
        String yaml = "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: " + name
                + ", namespace: " + namespace + "}\nspec:\n  " + spec.replace("\n", "\n  ");
        Object content = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        try {
            return new Manifest("policies.yaml", (ObjectNode) JSON.readTree(JSON.writeValueAsString(content)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Manifest> policies() {
        List<Manifest> policies = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            policies.add(policy(any(NAMESPACES), "policy-" + i, spec()));
        }
        return policies;
    }

    private String spec() {
        StringBuilder spec = new StringBuilder("podSelector: " + any(SELECTORS) + "\n");
        int types = random.nextInt(4);
        if (types > 0) {
            spec.append(
                    types == 1
                            ? "policyTypes: [Ingress]\n"
                            : types == 2 ? "policyTypes: [Egress]\n" : "policyTypes: [Ingress, Egress]\n");
        }
        if (random.nextInt(3) > 0) {
            spec.append("ingress: ").append(rules("from")).append("\n");
        }
        if (random.nextInt(3) > 0) {
            spec.append("egress: ").append(rules("to")).append("\n");
        }
        return spec.toString();
    }

    private List<String> rules(String peers) {
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < random.nextInt(3); i++) {
            List<String> parts = new ArrayList<>();
            if (random.nextInt(4) > 0) {
                parts.add(peers + ": [" + String.join(", ", several(() -> peer())) + "]");
            }
            if (random.nextInt(3) > 0) {
                parts.add("ports: [" + String.join(", ", several(() -> any(PORTS))) + "]");
            }
            rules.add("{" + String.join(", ", parts) + "}");
        }
        return rules;
    }

    private String peer() {
        return switch (random.nextInt(4)) {
            case 0 -> "{ipBlock: " + any(BLOCKS) + "}";
            case 1 -> "{podSelector: " + any(SELECTORS) + "}";
            case 2 -> "{namespaceSelector: " + any(NAMESPACE_SELECTORS) + "}";
            default -> "{namespaceSelector: " + any(NAMESPACE_SELECTORS) + ", podSelector: " + any(SELECTORS) + "}";
        };
    }

    private List<String> several(java.util.function.Supplier<String> one) {
        String[] items = new String[1 + random.nextInt(2)];
        Arrays.setAll(items, i -> one.get());
        return List.of(items);
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
