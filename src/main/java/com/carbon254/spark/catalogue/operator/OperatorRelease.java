package com.carbon254.spark.catalogue.operator;

import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.carbon254.spark.value.spark.OperatorVersion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of a release of the operator: its flags, its webhooks, its feature gates, its work queues, what it takes of
 * memory. All of it is data, {@code versions/operator.properties} and {@code catalogue/operator/<release>/}; a new release
 * is a folder and some lines.
 */
public final class OperatorRelease {

    private static final VersionTable VERSIONS = VersionTable.resource("/versions/operator.properties");
    private static final List<OperatorVersion> SUPPORTED =
            words("operator.releases").stream().map(OperatorVersion::parse).toList();
    private static final List<OperatorRelease> ALL =
            SUPPORTED.stream().map(OperatorRelease::new).toList();

    private final OperatorVersion version;
    private final Map<OperatorProcess, List<OperatorFlag>> flags = new EnumMap<>(OperatorProcess.class);

    private OperatorRelease(OperatorVersion version) {
        this.version = version;
        for (OperatorProcess process : OperatorProcess.values()) {
            flags.put(
                    process,
                    Table.rows(folder() + process + "-flags.tsv").stream()
                            .map(OperatorFlag::of)
                            .toList());
        }
    }

    /** The releases that are known, the newest first. */
    public static List<OperatorVersion> supported() {
        return SUPPORTED;
    }

    /** What is known of each of them, the newest first. */
    public static List<OperatorRelease> all() {
        return ALL;
    }

    /** What is known of a release, if it is supported. */
    public static Optional<OperatorRelease> find(OperatorVersion version) {
        return ALL.stream().filter(release -> release.version().equals(version)).findFirst();
    }

    /** What is known of a release, and of the newest where another environment runs one that is not known. */
    public static OperatorRelease findOrNewest(OperatorVersion version) {
        return find(version).orElse(ALL.get(0));
    }

    /** The release. */
    public OperatorVersion version() {
        return version;
    }

    /** The flags of one of its processes, in the order of the command line. */
    public List<OperatorFlag> flags(OperatorProcess process) {
        return Objects.requireNonNull(flags.get(process), "each process has a table");
    }

    /**
     * A flag of one of its processes.
     *
     * @throws IllegalStateException if no table has it: our own fault
     */
    public OperatorFlag flag(OperatorProcess process, String name) {
        return flags(process).stream()
                .filter(flag -> flag.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the " + process + " has no flag " + name));
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

    /** The names of the work queues of applications and of schedules, as its metrics have them. */
    public List<String> queues() {
        return words(version + ".queues");
    }

    /** The memory that the controller's own process takes. */
    public Quantity controllerMemory() {
        return Quantity.parse(VERSIONS.get(version + ".memory.controller"));
    }

    /** The memory that a JVM which submits takes beside its heap. */
    public Quantity submissionMemory() {
        return Quantity.parse(VERSIONS.get(version + ".memory.submission"));
    }

    /** The Hadoop client of the Spark in its image, by which it submits. */
    public String hadoop() {
        return VERSIONS.get(version + ".hadoop");
    }

    /** Whether it reads an Ingress from a cache, for which it must list and watch them. */
    public boolean cachesIngresses() {
        return Boolean.parseBoolean(VERSIONS.get(version + ".ingress.cached"));
    }

    private String folder() {
        return "operator/" + version + "/";
    }

    private static List<String> words(String key) {
        return Arrays.stream(VERSIONS.get(key).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
