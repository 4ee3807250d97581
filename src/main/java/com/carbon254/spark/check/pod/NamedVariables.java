package com.carbon254.spark.check.pod;

import com.carbon254.spark.catalogue.SparkLabels;
import com.carbon254.spark.check.object.ApplicationProperties;
import com.carbon254.spark.check.object.ApplicationProperties.Named;
import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * A catalog that reads a property from the environment finds the variable: Iceberg drops the property of a variable that is
 * not there, and goes on without a login (1.12, EnvironmentUtil).
 */
final class NamedVariables implements ObjectRule {

    private static final String DEFAULTS = "/data/spark-defaults.conf";

    @Override
    public List<Fault> check(Objects objects) {
        SortedMap<String, String> defaults = ApplicationProperties.ofSubmissions(objects.manifests());
        Stream<Fault> ofAll = objects.ofKind("ConfigMap")
                .filter(map -> !map.content().at(DEFAULTS).isMissingNode())
                .flatMap(map -> ofSubmissions(map, defaults));
        Stream<Fault> ofJobs = objects.pods().stream()
                .filter(pod -> pod.labels().path(SparkLabels.ROLE).asText().equals(SparkLabels.DRIVER))
                .flatMap(pod -> ofDriver(pod, defaults, objects));
        return Stream.concat(ofAll, ofJobs).toList();
    }

    /** Whoever submits by hand has these properties and no other: they bring the variable along. */
    private static Stream<Fault> ofSubmissions(Manifest map, SortedMap<String, String> defaults) {
        return ApplicationProperties.named(defaults)
                .filter(named -> !defaults.containsKey("spark.kubernetes.driver.secretKeyRef." + named.variable())
                        && !defaults.containsKey("spark.kubernetes.driverEnv." + named.variable()))
                .map(named -> new Fault(
                        map.key(),
                        map.file(),
                        DEFAULTS,
                        problem(named, "no property beside it brings that variable to drivers"),
                        ALLOWED,
                        "set spark.kubernetes.driver.secretKeyRef." + named.variable()
                                + " to a Secret and a key beside it",
                        Rule.CATALOG_VARIABLE));
    }

    private static Stream<Fault> ofDriver(Pod pod, SortedMap<String, String> defaults, Objects objects) {
        return ApplicationProperties.of(pod.owner(), defaults)
                .flatMap(properties -> ApplicationProperties.named(properties.all())
                        .filter(named -> !has(pod, named.variable(), objects))
                        .map(named -> pod.fault(
                                Rule.CATALOG_VARIABLE,
                                properties.place(named.key()),
                                problem(named, "the driver has no such variable"),
                                ALLOWED,
                                "give it to the driver from a Secret, or correct the name")));
    }

    private static final String ALLOWED =
            "Iceberg leaves out a property whose variable is missing, and does not log in";

    private static String problem(Named named, String what) {
        return named.key() + " is read from the variable \"" + named.variable() + "\", and " + what;
    }

    private static boolean has(Pod pod, String variable, Objects objects) {
        return pod.containers().stream()
                .map(Pod.Container::content)
                .anyMatch(container -> Bound.texts(container.path("env")).contains(variable)
                        || container
                                .path("envFrom")
                                .valueStream()
                                .anyMatch(all -> brings(all, variable, pod, objects)));
    }

    /** What a Secret holds is not known here. */
    private static boolean brings(JsonNode all, String variable, Pod pod, Objects objects) {
        String map = all.at("/configMapRef/name").asText();
        return all.has("secretRef")
                || objects.ofKind("ConfigMap")
                        .filter(object -> object.key().name().equals(map)
                                && object.key().namespace().equals(pod.namespace()))
                        .anyMatch(object -> object.content().path("data").has(variable));
    }
}
