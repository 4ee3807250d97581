package com.carbon254.spark.check.capacity;

import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What pods count against a quota, by the names that a quota has for it (Kubernetes, pkg/quota/v1/evaluator/core/pods.go): of a
 * pod the sum of its containers, those that start beside them among them, or the largest that runs before them.
 *
 * @param amounts by resource of a quota, in cores, bytes and pods
 */
record Demand(SortedMap<String, BigDecimal> amounts) {

    private static final List<String> MEASURED =
            List.of("requests/cpu", "requests/memory", "limits/cpu", "limits/memory");

    Demand {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    /** Nothing. */
    static Demand none() {
        return new Demand(new TreeMap<>());
    }

    /** That of one pod. */
    static Demand of(Pod pod) {
        SortedMap<String, BigDecimal> amounts = new TreeMap<>();
        for (String measured : MEASURED) {
            BigDecimal together = BigDecimal.ZERO;
            BigDecimal before = BigDecimal.ZERO;
            for (JsonNode container : pod.template().at("/spec/containers")) {
                together = together.add(amount(container, measured));
            }
            for (JsonNode container : pod.template().at("/spec/initContainers")) {
                BigDecimal amount = amount(container, measured);
                if (container.path("restartPolicy").asText().equals("Always")) {
                    together = together.add(amount);
                } else {
                    before = before.max(amount);
                }
            }
            amounts.put(measured.replace('/', '.'), together.max(before));
        }
        amounts.put("pods", BigDecimal.ONE);
        return new Demand(amounts);
    }

    private static BigDecimal amount(JsonNode container, String measured) {
        String text = container.path("resources").at("/" + measured).asText();
        return Quantity.SYNTAX.admits(text) ? new Quantity(text).amount() : BigDecimal.ZERO;
    }

    Demand and(Demand other) {
        SortedMap<String, BigDecimal> sum = new TreeMap<>(amounts);
        other.amounts.forEach((resource, amount) -> sum.merge(resource, amount, BigDecimal::add));
        return new Demand(sum);
    }

    Demand times(long number) {
        SortedMap<String, BigDecimal> product = new TreeMap<>();
        amounts.forEach((resource, amount) -> product.put(resource, amount.multiply(BigDecimal.valueOf(number))));
        return new Demand(product);
    }

    /** The larger of the two in each resource. */
    Demand max(Demand other) {
        SortedMap<String, BigDecimal> larger = new TreeMap<>(amounts);
        other.amounts.forEach((resource, amount) -> larger.merge(resource, amount, BigDecimal::max));
        return new Demand(larger);
    }

    /** How much of a resource, as a quota names it; cpu, memory and pods are short for requests. */
    BigDecimal of(String resource) {
        String full = List.of("cpu", "memory").contains(resource) ? "requests." + resource : resource;
        return amounts.getOrDefault(full, BigDecimal.ZERO);
    }
}
