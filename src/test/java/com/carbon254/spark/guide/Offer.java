package com.carbon254.spark.guide;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What an environment has, as its users see it.
 *
 * @param namespace of the platform
 * @param files their paths
 * @param manifests the rendered objects
 * @param external objects that the tree does not make, {@code Secret/minio-secret}
 */
public record Offer(String namespace, SortedSet<String> files, List<Manifest> manifests, SortedSet<String> external) {

    private static final List<String> TEMPLATES = List.of(
            "/spec/template",
            "/spec/driver/template",
            "/spec/executor/template",
            "/spec/template/driver/template",
            "/spec/template/executor/template");

    SortedSet<String> objects() {
        SortedSet<String> objects = new TreeSet<>(external);
        manifests.forEach(manifest -> objects.add(manifest.key().toString()));
        return objects;
    }

    /** Those that Spark gives: the driver's after the application, the executors' after their prefix. */
    SortedSet<String> podNames() {
        SortedSet<String> names = new TreeSet<>();
        ofKind("SparkApplication").forEach(application -> {
            names.add(application.key().name() + "-driver");
            String prefix = application
                    .content()
                    .at("/spec/sparkConf")
                    .path("spark.kubernetes.executor.podNamePrefix")
                    .asText();
            names.add(prefix + "-exec-1");
        });
        return names;
    }

    /** Labels of all pods: those of templates, of Spark objects, whose pods inherit them, and Spark's own. */
    List<String> podLabels() {
        Stream<String> templates = manifests.stream()
                .flatMap(manifest -> TEMPLATES.stream()
                        .flatMap(template -> labels(manifest.content().at(template + "/metadata/labels"))));
        Stream<String> inherited = ofKind("SparkApplication")
                .flatMap(application -> labels(application.content().at("/metadata/labels")));
        Stream<String> roles = ofKind("SparkApplication").map(application -> "spark-role=driver");
        return Stream.of(templates, inherited, roles)
                .flatMap(labels -> labels)
                .distinct()
                .toList();
    }

    static Stream<String> labels(JsonNode labels) {
        return labels.properties().stream()
                .map(label -> label.getKey() + "=" + label.getValue().asText());
    }

    Properties properties() {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(
                    configMap("spark-defaults").path("spark-defaults.conf").asText()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /** Those of every pod, and those that a driver gets because of what its job uses. */
    List<String> variables() {
        Stream<String> common = configMap("spark-env").properties().stream().map(Map.Entry::getKey);
        Stream<String> own = ofKind("SparkApplication")
                .flatMap(application -> application
                        .content()
                        .at("/spec/driver/template/spec/containers/0/env")
                        .valueStream())
                .map(variable -> variable.path("name").asText());
        return Stream.concat(common, own).distinct().toList();
    }

    List<String> recordedMetrics() {
        return ofKind("PrometheusRule")
                .flatMap(rules -> rules.content().at("/spec/groups").valueStream())
                .flatMap(group -> group.path("rules").valueStream())
                .map(rule -> rule.path("record").asText())
                .filter(record -> !record.isEmpty())
                .toList();
    }

    private JsonNode configMap(String name) {
        return ofKind("ConfigMap")
                .filter(map -> ObjectKey.of(map.content()).name().equals(name))
                .findFirst()
                .orElseThrow()
                .content()
                .path("data");
    }

    private Stream<Manifest> ofKind(String kind) {
        return manifests.stream().filter(manifest -> manifest.key().kind().equals(kind));
    }
}
