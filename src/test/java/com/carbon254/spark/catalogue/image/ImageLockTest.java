package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.catalogue.SparkLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The image of each line is the one that its versions file describes: nothing older, newer, missing or more. */
final class ImageLockTest {

    private static final Path DOCKER = Path.of("src/main/docker");

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.image.SparkStack#locked")
    void theLockedJarsAreThoseOfTheVersionsFile(SparkStack stack) throws IOException {
        List<String> expected = Stream.concat(stack.jars().stream(), Stream.of(stack.jmxExporter()))
                .map(MavenArtifact::path)
                .toList();

        List<String> paths =
                lockedJars(stack).map(line -> line.split("  ", 2)[1]).toList();

        assertThat(paths).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.image.SparkStack#locked")
    void everyLockedJarHasAChecksumOfItsOwn(SparkStack stack) throws IOException {
        List<String> checksums =
                lockedJars(stack).map(line -> line.split("  ", 2)[0]).toList();

        assertThat(checksums).isNotEmpty().doesNotHaveDuplicates().allMatch(sum -> sum.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.image.SparkStack#locked")
    void thePackagesOfTheVersionsFileAreLocked(SparkStack stack) throws IOException {
        assertThat(lockedPackages(stack)).containsAllEntriesOf(stack.pythonPackages());
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.image.SparkStack#locked")
    void everyLockedPackageHasAVersionAndAHash(SparkStack stack) throws IOException {
        List<String> entries = List.of(text(stack.line() + "/requirements.txt")
                .replaceAll("(?m)^#.*\n", "")
                .replace("\\\n", "")
                .strip()
                .split("\n"));

        assertThat(entries)
                .hasSizeGreaterThan(stack.pythonPackages().size())
                .allMatch(entry -> entry.matches("[-a-z0-9]+==[0-9][-.a-z0-9]*( +--hash=sha256:[0-9a-f]{64})+"));
    }

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.catalogue.image.SparkStack#locked")
    void packagesAreLockedOnThePythonOfTheImage(SparkStack stack) throws IOException {
        assertThat(text(stack.line() + "/requirements.txt").lines().findFirst().orElseThrow())
                .contains("on Python " + stack.python() + ":");
    }

    @Test
    void theBootstrapIsTestedWithTheS3ClientOfTheImage() throws IOException {
        List<String> tested = Files.readAllLines(Path.of("src/test/python/requirements.txt"));

        assertThat(SparkStack.locked())
                .allSatisfy(stack -> assertThat(tested)
                        .contains("boto3==" + stack.pythonPackages().get("boto3")));
    }

    @Test
    void theDockerfileBeginsFromTheImagesOfTheVersionsFiles() throws IOException {
        assertThat(all("(?m)^FROM (\\S+ AS base-.*)$"))
                .containsExactlyElementsOf(SparkStack.locked().stream()
                        .map(stack -> stack.baseImage() + " AS base-" + stack.line())
                        .toList());
        assertThat(all("(?m)^ARG BASE_IMAGE=(.*)$")).containsExactly("base-${LINE}");
        assertThat(all("(?m)^FROM (\\$\\S+)")).containsOnly("${BASE_IMAGE}").hasSize(2);
    }

    @Test
    void theDockerfileBuildsTheLineOfTodaysJobsUnlessItIsToldAnother() throws IOException {
        assertThat(all("(?m)^ARG LINE=(.*)$")).containsExactly(SparkLines.all().get(0));
    }

    @Test
    void pyDeequIsToldTheLineOfTheVersionsFile() throws IOException {
        assertThat(all("\\bSPARK_VERSION=(\\S+)")).containsExactly("${LINE}");
    }

    @Test
    void theAgentLiesWhereManifestsLookForIt() throws IOException {
        String target = all("mv prometheus/\\S+ (prometheus/\\S+)").get(0);

        assertThat("/" + target).isEqualTo(SparkStack.JMX_AGENT_PATH);
        assertThat(all("(?m)^COPY --from=jars /build/prometheus/ (\\S+)$")).containsExactly("/prometheus/");
    }

    @Test
    void theImageEndsAsAUserThatTheKubeletKnowsByNumber() throws IOException {
        List<String> users = all("(?m)^USER (\\S+)$");

        assertThat(users.get(users.size() - 1)).isEqualTo("185");
    }

    @Test
    void theContextHoldsWhatTheDockerfileCopies() throws IOException {
        List<String> allowed = text(".dockerignore")
                .lines()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        List<String> copied = all("(?m)^COPY ([^-].*) \\S+$").stream()
                .flatMap(names -> Stream.of(names.split(" ")))
                .flatMap(name -> SparkLines.all().stream().map(line -> name.replace("${LINE}", line)))
                .distinct()
                .toList();

        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(copied)
                .allMatch(name -> Files.isRegularFile(DOCKER.resolve(name)));
    }

    private static Stream<String> lockedJars(SparkStack stack) throws IOException {
        return text(stack.line() + "/jars.txt").lines().filter(line -> !line.startsWith("#"));
    }

    private static SortedMap<String, String> lockedPackages(SparkStack stack) throws IOException {
        SortedMap<String, String> packages = new TreeMap<>();
        Matcher pins = Pattern.compile("(?m)^([-a-z0-9]+)==(\\S+)").matcher(text(stack.line() + "/requirements.txt"));
        while (pins.find()) {
            packages.put(pins.group(1), pins.group(2));
        }
        return packages;
    }

    private static List<String> all(String pattern) throws IOException {
        String instructions = text("Dockerfile").replaceAll("(?m)^#.*\n", "");
        return Pattern.compile(pattern)
                .matcher(instructions)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String text(String file) throws IOException {
        return Files.readString(DOCKER.resolve(file));
    }
}
