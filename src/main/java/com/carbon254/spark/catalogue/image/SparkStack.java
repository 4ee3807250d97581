package com.carbon254.spark.catalogue.image;

import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The versions that fit one Spark release: base image, jars, agent and Python packages. The file
 * {@code versions/spark-<line>.properties} is the only place that states them; image and manifests follow it.
 */
public final class SparkStack {

    /** Where the image has the JMX exporter; without the version, so that a manifest survives an upgrade of the image. */
    public static final String JMX_AGENT_PATH = "/prometheus/jmx_prometheus_javaagent.jar";

    private static final List<SparkStack> ALL =
            SparkLines.all().stream().flatMap(SparkStack::ofLine).toList();

    private final SparkVersion spark;
    private final VersionTable versions;

    private SparkStack(SparkVersion spark, VersionTable versions) {
        this.spark = spark;
        this.versions = versions.with("spark", spark.toString());
    }

    private static Stream<SparkStack> ofLine(String line) {
        VersionTable versions = VersionTable.resource("/versions/spark-" + line + ".properties");
        return words(versions, "spark.releases").map(release -> new SparkStack(SparkVersion.parse(release), versions));
    }

    /** The releases that have a set: line by line, the newest of a line first. */
    public static List<SparkVersion> supported() {
        return ALL.stream().map(SparkStack::spark).toList();
    }

    /** The set of a release, if it has one. */
    public static Optional<SparkStack> find(SparkVersion spark) {
        return ALL.stream().filter(stack -> stack.spark.equals(spark)).findFirst();
    }

    /** The sets that images are locked to, one a line: what lies in {@code src/main/docker/<line>}. */
    public static List<SparkStack> locked() {
        return ALL.stream().filter(SparkStack::isLocked).toList();
    }

    /** Whether {@code src/main/docker} holds the checksums of this very release. */
    public boolean isLocked() {
        return versions.get("spark.locked").equals(spark.toString());
    }

    /** The Spark release. */
    public SparkVersion spark() {
        return spark;
    }

    /** The line of the release, {@code 3.5}: PyDeequ asks for it in the variable {@code SPARK_VERSION}. */
    public String line() {
        return versions.get("spark.line");
    }

    /** The Java of the image and, at most, of the jars' classes. */
    public String java() {
        return versions.get("java");
    }

    /** The Scala of Spark's jars. */
    public String scala() {
        return versions.get("scala");
    }

    /** The Python of the image. */
    public String python() {
        return versions.get("python");
    }

    /** The Hadoop client that Spark brings. */
    public String hadoop() {
        return versions.get("hadoop");
    }

    /** The image of Apache Spark that ours begins from. */
    public ImageReference baseImage() {
        return ImageReference.parse(versions.get("image.base"));
    }

    /** The jars that the image adds, in the order of {@link StackJar}. */
    public List<MavenArtifact> jars() {
        return Arrays.stream(StackJar.values())
                .flatMap(jar -> jar(jar).stream())
                .toList();
    }

    /** One of the jars that the image adds; empty if the line does without it. */
    public Optional<MavenArtifact> jar(StackJar jar) {
        return versions.find("jar." + jar).map(MavenArtifact::parse);
    }

    /** Why the line lacks a jar, as a clause; empty if it has it, or needs none. */
    public Optional<String> lack(StackJar jar) {
        return versions.find("lacks." + jar);
    }

    /** What jobs fetch to have a jar without the image: it, and what its POM does not bring in the right version. */
    public Stream<MavenArtifact> packages(StackJar jar) {
        return Stream.concat(jar(jar).stream(), words(versions, "with." + jar).map(this::artifact));
    }

    /** {@code group:artifact} of what jobs must not fetch with a jar: another release of what {@link #packages} has. */
    public Stream<String> excludedPackages(StackJar jar) {
        return words(versions, "without." + jar);
    }

    private MavenArtifact artifact(String name) {
        return MavenArtifact.parse(versions.get("jar." + name));
    }

    private static Stream<String> words(VersionTable versions, String key) {
        return versions.find(key).stream().flatMap(words -> Arrays.stream(words.split(" ")));
    }

    /** The agent behind {@link #JMX_AGENT_PATH}. */
    public MavenArtifact jmxExporter() {
        return MavenArtifact.parse(versions.get("agent.jmx-exporter"));
    }

    /** The Python packages that the image adds, and their versions; what these bring is locked beside the image. */
    public SortedMap<String, String> pythonPackages() {
        return versions.below("python.");
    }
}
