package com.carbon254.spark.check.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A label selector in a namespace.
 *
 * @param namespace where the pods are
 * @param labels what they carry
 * @param expressions what else is asked of their labels
 */
public record Selector(String namespace, JsonNode labels, JsonNode expressions) {

    /** A selector that is a mapping of labels, as a Service has it. */
    public static Selector ofLabels(String namespace, JsonNode labels) {
        return new Selector(namespace, labels, labels.path("no expressions"));
    }

    /** A selector with labels and expressions. */
    public static Selector of(String namespace, JsonNode selector) {
        return new Selector(namespace, selector.path("matchLabels"), selector.path("matchExpressions"));
    }

    /** Whether it asks for nothing. */
    public boolean isEmpty() {
        return labels.isEmpty() && expressions.isEmpty();
    }

    /** The pods that it finds. */
    public Stream<Pod> in(Objects objects) {
        return objects.pods().stream().filter(this::finds);
    }

    /** Whether it selects the pod. */
    public boolean finds(Pod pod) {
        return pod.namespace().equals(namespace) && holds(pod.labels());
    }

    /** Whether labels are as it asks. */
    public boolean holds(JsonNode found) {
        return labels.propertyStream().allMatch(label -> label.getValue().equals(found.path(label.getKey())))
                && expressions.valueStream().allMatch(expression -> holds(expression, found));
    }

    private static boolean holds(JsonNode expression, JsonNode podLabels) {
        String key = expression.path("key").asText();
        List<String> values = Bound.texts(expression.path("values"));
        boolean present = podLabels.has(key);
        return switch (expression.path("operator").asText()) {
            case "In" -> present && values.contains(podLabels.path(key).asText());
            case "NotIn" -> !values.contains(podLabels.path(key).asText());
            case "Exists" -> present;
            default -> !present;
        };
    }
}
