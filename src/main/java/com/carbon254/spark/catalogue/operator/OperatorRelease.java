package com.carbon254.spark.catalogue.operator;

import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a release of the operator: its flags, its webhooks, its feature gates, what it takes of memory. All of
 * it is data, {@code versions/operator.properties} and {@code catalogue/operator/<release>/}; a new release is a folder and
 * some lines.
 */
public final class OperatorRelease {

    private static final VersionTable VERSIONS = VersionTable.resource("/versions/operator.properties");
    private static final List<OperatorVersion> SUPPORTED =
            words("operator.releases").stream().map(OperatorVersion::parse).toList();

    private final OperatorVersion version;

    private OperatorRelease(OperatorVersion version) {
        this.version = version;
    }

    /** The releases that are known, the newest first. */
    public static List<OperatorVersion> supported() {
        return SUPPORTED;
    }

    /** What is known of a release, if it is supported. */
    public static Optional<OperatorRelease> find(OperatorVersion version) {
        return SUPPORTED.contains(version) ? Optional.of(new OperatorRelease(version)) : Optional.empty();
    }

    /** The release. */
    public OperatorVersion version() {
        return version;
    }

    /** The flags of one of its processes, in the order of the command line. */
    public List<OperatorFlag> flags(OperatorProcess process) {
        return Table.rows(folder() + process + "-flags.tsv").stream()
                .map(OperatorFlag::of)
                .toList();
    }

    /** Its admission webhooks, in the order of the configurations. */
    public List<OperatorHook> hooks() {
        return Table.rows(folder() + "webhooks.tsv").stream()
                .map(OperatorHook::of)
                .toList();
    }

    /** The names of its feature gates, sorted. */
    public List<String> featureGates() {
        return words(version + ".gates");
    }

    /** The memory that the controller's own process takes. */
    public Quantity controllerMemory() {
        return Quantity.parse(VERSIONS.get(version + ".memory.controller"));
    }

    /** The memory that a JVM which submits takes beside its heap. */
    public Quantity submissionMemory() {
        return Quantity.parse(VERSIONS.get(version + ".memory.submission"));
    }

    /** Whether it reads an Ingress from a cache, for which it must list and watch them. */
    public boolean cachesIngresses() {
        return Boolean.parseBoolean(VERSIONS.get(version + ".ingress.cached"));
    }

    private String folder() {
        return "operator/" + version + "/";
    }

    private static List<String> words(String key) {
        return Arrays.asList(VERSIONS.get(key).split(" "));
    }
}
