package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void theNewestReleaseStandsFirstAndIsTheLockedOne() {
        List<SparkVersion> supported = SparkStack.supported();

        assertThat(supported)
                .isSortedAccordingTo(
                        Comparator.comparing(SparkVersion::toString).reversed());
        assertThat(supported).doesNotHaveDuplicates().contains(SparkVersion.parse("3.5.0"));
        assertThat(SparkStack.locked().spark()).isEqualTo(supported.get(0));
    }

    @Test
    void aReleaseWithoutASetIsNotFound() {
        assertThat(SparkStack.find(SparkVersion.parse("3.5.99"))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void imageAndSparkJarsAreOfTheReleaseThatIsAskedFor(SparkStack stack) {
        String release = stack.spark().toString();

        assertThat(stack.baseImage()).hasToString("apache/spark:" + release + "-java17-python3");
        assertThat(stack.jars())
                .filteredOn(jar -> jar.group().equals("org.apache.spark"))
                .extracting(MavenArtifact::version)
                .containsExactly(release, release);
    }

    @ParameterizedTest
    @MethodSource("stacks")
    void theVersionsFitEachOther(SparkStack stack) {
        assertThat(stack.jar(StackJar.HADOOP_AWS).version()).isEqualTo(stack.hadoop());
        assertThat(stack.jar(StackJar.ICEBERG_AWS_BUNDLE).version())
                .isEqualTo(stack.jar(StackJar.ICEBERG_SPARK_RUNTIME).version());
        assertThat(stack.jar(StackJar.ICEBERG_SPARK_RUNTIME).artifact())
                .isEqualTo("iceberg-spark-runtime-" + stack.line() + "_" + stack.scala());
        assertThat(stack.jar(StackJar.DEEQU).version()).endsWith("-spark-" + stack.line());
        assertThat(stack.spark().toString()).startsWith(stack.line() + ".");
        assertThat(stack.java()).isEqualTo("17");
    }

    @Test
    void sparkJarsAreOfOneScala() {
        SparkStack stack = SparkStack.locked();

        assertThat(stack.jars())
                .extracting(MavenArtifact::artifact)
                .filteredOn(artifact -> artifact.contains("spark") && !artifact.contains("aws"))
                .hasSize(3)
                .allMatch(artifact -> artifact.endsWith("_" + stack.scala()));
    }

    @Test
    void everyJarOfTheVersionsFileHasAName() {
        VersionTable file = VersionTable.resource("/versions/spark-3.5.properties")
                .with("spark", SparkStack.locked().spark().toString());

        assertThat(file.below("jar.").keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(StackJar.values()).map(StackJar::toString).toList());
    }

    @Test
    void packagesAreThoseBelowPythonWithoutPythonItself() {
        assertThat(SparkStack.locked().pythonPackages())
                .containsEntry("pydeequ", "1.7.0")
                .containsKeys("boto3", "numpy", "pandas", "pyarrow", "mlflow-skinny", "prometheus-client");
        assertThat(SparkStack.locked().pythonPackages().get("numpy")).startsWith("1.");
    }

    static Stream<SparkStack> stacks() {
        return SparkStack.supported().stream()
                .map(release -> SparkStack.find(release).orElseThrow());
    }
}
