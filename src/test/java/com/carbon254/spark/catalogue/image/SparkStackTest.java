package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SparkStackTest {

    @ParameterizedTest
    @MethodSource("lines")
    void theNewestReleaseOfALineStandsFirstAndOneOfThemIsLocked(String line) {
        List<SparkVersion> supported = SparkStack.supported().stream()
                .filter(release -> release.line().equals(line))
                .toList();

        assertThat(supported)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        Comparator.comparing(SparkVersion::toString).reversed());
        assertThat(SparkStack.locked())
                .extracting(SparkStack::spark)
                .filteredOn(release -> release.line().equals(line))
                .hasSize(1)
                .isSubsetOf(supported);
    }

    static List<String> lines() {
        return SparkLines.all();
    }

    @Test
    void aReleaseWithoutASetIsNotFound() {
        assertThat(SparkStack.find(SparkVersion.parse("3.5.99"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void imageAndSparkJarsAreOfTheReleaseThatIsAskedFor(SparkStack stack) {
        String release = stack.spark().toString();

        assertThat(stack.baseImage().toString())
                .startsWith("apache/spark:" + release + "-")
                .contains("java17-python3");
        assertThat(stack.jars())
                .filteredOn(jar -> jar.group().equals("org.apache.spark"))
                .extracting(MavenArtifact::version)
                .containsExactly(release, release);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void theVersionsFitEachOther(SparkStack stack) {
        assertThat(jar(stack, StackJar.HADOOP_AWS).version()).isEqualTo(stack.hadoop());
        assertThat(jar(stack, StackJar.ICEBERG_AWS_BUNDLE).version())
                .isEqualTo(jar(stack, StackJar.ICEBERG_SPARK_RUNTIME).version());
        assertThat(jar(stack, StackJar.ICEBERG_SPARK_RUNTIME).artifact())
                .isEqualTo("iceberg-spark-runtime-" + stack.line() + "_" + stack.scala());
        assertThat(stack.jar(StackJar.DEEQU).map(MavenArtifact::version).stream())
                .allMatch(version -> version.endsWith("-spark-" + stack.line()));
        assertThat(stack.spark().toString()).startsWith(stack.line() + ".");
        assertThat(stack.java()).isEqualTo("17");
    }

    private static MavenArtifact jar(SparkStack stack, StackJar jar) {
        return stack.jar(jar).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void aLineHasDeequOrSaysWhyNot(SparkStack stack) {
        assertThat(stack.jar(StackJar.DEEQU).isPresent())
                .isNotEqualTo(stack.lack(StackJar.DEEQU).isPresent());
    }

    /** Classes of two releases of one SDK on a class path are mixed by chance. */
    @ParameterizedTest
    @MethodSource("stacks")
    void theFileSystemOfHadoopHasOneReleaseOfItsSdk(SparkStack stack) {
        List<String> groups = List.of("com.amazonaws", "software.amazon.awssdk");

        assertThat(stack.jars())
                .filteredOn(jar -> groups.contains(jar.group()))
                .isNotEmpty()
                .extracting(MavenArtifact::version)
                .containsOnly(stack.line().equals("3.5") ? "1.12.262" : "2.54.17");
    }

    @Test
    void whatJobsFetchForS3aIsOneSdkToo() {
        SparkStack stack = SparkStack.find(SparkVersion.parse("4.1.1")).orElseThrow();

        assertThat(stack.packages(StackJar.HADOOP_AWS))
                .extracting(MavenArtifact::artifact)
                .containsExactly("hadoop-aws", "iceberg-aws-bundle", "apache-client", "s3-transfer-manager");
        assertThat(stack.excludedPackages(StackJar.HADOOP_AWS)).containsExactly("software.amazon.awssdk:bundle");
        assertThat(SparkStack.find(SparkVersion.parse("3.5.7")).orElseThrow().excludedPackages(StackJar.HADOOP_AWS))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void sparkJarsAreOfOneScala(SparkStack stack) {
        assertThat(stack.jars())
                .extracting(MavenArtifact::artifact)
                .filteredOn(artifact -> artifact.contains("spark") && !artifact.contains("aws"))
                .hasSize(3)
                .allMatch(artifact -> artifact.endsWith("_" + stack.scala()));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyJarOfTheVersionsFileHasAName(String line) {
        VersionTable file =
                VersionTable.resource("/versions/spark-" + line + ".properties").with("spark", line + ".0");

        assertThat(file.below("jar.").keySet())
                .isSubsetOf(
                        Arrays.stream(StackJar.values()).map(StackJar::toString).toList());
    }

    @Test
    void everyNameOfAJarIsThatOfAJarOfSomeLine() {
        assertThat(StackJar.values())
                .allSatisfy(jar -> assertThat(
                                stacks().filter(stack -> stack.jar(jar).isPresent()))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void packagesAreThoseBelowPythonWithoutPythonItself(SparkStack stack) {
        assertThat(stack.pythonPackages())
                .containsKeys("boto3", "numpy", "pandas", "pyarrow", "mlflow-skinny", "prometheus-client");
        assertThat(stack.pythonPackages().containsKey("pydeequ"))
                .isEqualTo(stack.jar(StackJar.DEEQU).isPresent());
    }

    static Stream<SparkStack> stacks() {
        return SparkStack.supported().stream()
                .map(release -> SparkStack.find(release).orElseThrow());
    }
}
