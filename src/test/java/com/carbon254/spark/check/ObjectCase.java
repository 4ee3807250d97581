package com.carbon254.spark.check;

import com.carbon254.spark.check.object.Surroundings;
import com.carbon254.spark.check.schema.KnownKinds;
import com.carbon254.spark.golden.Listing;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.carbon254.spark.manifest.YamlManifests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A few objects in a file, as small as the rule that they are about lets them be: what other rules say of them is left
 * out.
 *
 * @param rule the rule's id
 * @param name what breaks the rule, or {@code silent-} and what keeps it
 */
record ObjectCase(String rule, String name) {

    private static final Path RULES = Path.of("src/test/resources/check");
    private static final String OBJECTS = ".yaml";

    private static final KnownKinds KINDS = KnownKinds.of("1.34");

    /** What the plan knows to be made elsewhere. */
    private static Surroundings surroundings(boolean locked) {
        return new Surroundings(
                List.of(new ObjectKey("v1", "Secret", "data-platform", "minio-secret")),
                new TreeMap<>(),
                new TreeSet<>(List.of("cadvisor", "kube-state-metrics")),
                List.of(new ObjectKey(
                        "monitoring.coreos.com/v1", "ServiceMonitor", "data-platform", "spark-pushgateway")),
                List.of(new ObjectKey(
                        "networking.k8s.io/v1", "NetworkPolicy", "data-platform", "spark-kafka-connect-cdc")),
                List.of("data-platform", "notebooks"),
                locked,
                Optional.of(SmallNetwork.plan()));
    }

    /** Rules about objects that a team has written. */
    private static final String OF_TEAM = "manifest-";

    /** The cases of all rules. */
    static Stream<ObjectCase> all() {
        return Listing.of(RULES).flatMap(rule -> of(Listing.name(rule)));
    }

    /** The cases of a rule. */
    static Stream<ObjectCase> of(String rule) {
        Path folder = RULES.resolve(rule);
        return Files.isDirectory(folder)
                ? Listing.of(folder)
                        .map(Listing::name)
                        .filter(file -> file.endsWith(OBJECTS))
                        .map(file -> new ObjectCase(rule, file.replace(OBJECTS, "")))
                : Stream.empty();
    }

    /** The file with the findings that are expected. */
    Path expectation() {
        return RULES.resolve(rule).resolve(name + ".findings");
    }

    /** What the rule finds, one line a fault. */
    String lines() {
        return Check.of(surroundings(rule.startsWith("image-lock")), KINDS, manifests()).stream()
                .filter(fault -> fault.rule().toString().equals(rule))
                .map(fault -> fault.object() + " " + fault.pointer() + ": " + fault.problem() + "; " + fault.allowed()
                        + "; " + fault.remedy() + "\n")
                .collect(Collectors.joining());
    }

    private List<Manifest> manifests() {
        Path file = RULES.resolve(rule).resolve(name + OBJECTS);
        try {
            return YamlManifests.of(name + OBJECTS, Files.readString(file)).stream()
                    .map(this::placed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the cases about a team, the objects are the team's that do not say who manages them. */
    private Manifest placed(Manifest manifest) {
        boolean isOwn = (rule.startsWith(OF_TEAM) || rule.equals("metric-declared"))
                && manifest.content()
                        .at("/metadata/labels/app.kubernetes.io~1managed-by")
                        .isMissingNode();
        return isOwn ? new Manifest(Manifest.OWN + "/" + manifest.file(), manifest.content()) : manifest;
    }

    @Override
    public String toString() {
        return rule + "/" + name;
    }
}
