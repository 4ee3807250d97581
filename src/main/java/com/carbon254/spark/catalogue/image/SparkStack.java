package com.carbon254.spark.catalogue.image;

import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The versions that fit one Spark release: base image, jars, agent and Python packages. The file
 * {@code versions/spark-3.5.properties} is the only place that states them; image and manifests follow it.
 */
public final class SparkStack {

    /** Where the image has the JMX exporter; without the version, so that a manifest survives an upgrade of the image. */
    public static final String JMX_AGENT_PATH = "/prometheus/jmx_prometheus_javaagent.jar";

    private static final VersionTable VERSIONS = VersionTable.resource("/versions/spark-3.5.properties");
    private static final List<SparkVersion> SUPPORTED = Arrays.stream(
                    VERSIONS.get("spark.releases").split(" "))
            .map(SparkVersion::parse)
            .toList();

    private final SparkVersion spark;
    private final VersionTable versions;

    private SparkStack(SparkVersion spark) {
        this.spark = spark;
        this.versions = VERSIONS.with("spark", spark.toString());
    }

    /** The releases that have a set, the newest first. */
    public static List<SparkVersion> supported() {
        return SUPPORTED;
    }

    /** The set of a release, if it has one. */
    public static Optional<SparkStack> find(SparkVersion spark) {
        return SUPPORTED.contains(spark) ? Optional.of(new SparkStack(spark)) : Optional.empty();
    }

    /** The set that the image in {@code src/main/docker} is locked to: that of the newest release. */
    public static SparkStack locked() {
        return new SparkStack(SUPPORTED.get(0));
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
        return Arrays.stream(StackJar.values()).map(this::jar).toList();
    }

    /** One of the jars that the image adds. */
    public MavenArtifact jar(StackJar jar) {
        return MavenArtifact.parse(versions.get("jar." + jar));
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
