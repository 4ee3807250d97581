package com.carbon254.spark.pipeline;

import com.carbon254.spark.change.cause.KeyChanges;
import com.carbon254.spark.change.cause.TracedRendering;
import com.carbon254.spark.change.report.EnvironmentReview;
import com.carbon254.spark.change.report.Review;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** Two environments compared as they are. What carries the name or namespace of its environment is the same in both. */
final class EnvironmentsReview {

    private static final String INSTANCE = "app.kubernetes.io/instance";
    private static final String NAMESPACE = "namespace";

    private final String suffix;
    private final String otherSuffix;
    private final String namespace;
    private final String otherNamespace;

    private EnvironmentsReview(RenderedEnvironment one, RenderedEnvironment other) {
        suffix = "-" + one.loaded().name();
        otherSuffix = "-" + other.loaded().name();
        namespace = one.loaded().config().namespace().toString();
        otherNamespace = other.loaded().config().namespace().toString();
    }

    /** An environment among those that were rendered. */
    static Optional<RenderedEnvironment> find(Generator.Outcome rendered, DnsLabel name) {
        return rendered.environments().stream()
                .filter(one -> one.loaded().name().equals(name))
                .findFirst();
    }

    /** What differs between two environments that are there. */
    static Review of(Generator.Outcome rendered, DnsLabel name, DnsLabel otherName) {
        RenderedEnvironment one = find(rendered, name).orElseThrow();
        RenderedEnvironment other = find(rendered, otherName).orElseThrow();
        EnvironmentsReview review = new EnvironmentsReview(one, other);
        List<Manifest> before = one.manifests().stream().map(review::aligned).toList();
        KeyChanges keys = new KeyChanges(one.loaded().history(), other.loaded().history());
        EnvironmentReview differences = new EnvironmentChange(
                        name + " → " + otherName,
                        false,
                        before,
                        Optional.of(other),
                        Optional.of(keys),
                        () -> Optional.of(new TracedRendering(
                                before, one.trace(), one.loaded().history())))
                .review();
        String subject =
                "What " + otherName + " has other than " + name + ", beside names and namespaces of their own.";
        EnvironmentReview quiet = new EnvironmentReview(differences.name(), false, differences.changes(), List.of());
        return new Review(subject, false, List.of(quiet), List.of());
    }

    private Manifest aligned(Manifest manifest) {
        ObjectNode copy = manifest.content().deepCopy();
        align(copy);
        return new Manifest(manifest.file(), copy, manifest.delivery());
    }

    private void align(JsonNode node) {
        if (node instanceof ArrayNode list) {
            list.forEach(this::align);
        } else if (node instanceof ObjectNode object) {
            String instance = object.path(INSTANCE).asText();
            if (instance.endsWith(suffix)) {
                object.put(INSTANCE, instance.substring(0, instance.length() - suffix.length()) + otherSuffix);
            }
            if (object.path(NAMESPACE).asText().equals(namespace)) {
                object.put(NAMESPACE, otherNamespace);
            }
            object.forEach(this::align);
        }
    }
}
