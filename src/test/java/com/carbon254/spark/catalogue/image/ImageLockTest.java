package com.carbon254.spark.catalogue.image;

import static org.assertj.core.api.Assertions.assertThat;

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

/** The image is the one that the versions file describes: nothing older, newer, missing or more. */
final class ImageLockTest {

    private static final Path DOCKER = Path.of("src/main/docker");
    private static final SparkStack STACK = SparkStack.locked();

    @Test
    void theLockedJarsAreThoseOfTheVersionsFile() throws IOException {
        List<String> expected = Stream.concat(STACK.jars().stream(), Stream.of(STACK.jmxExporter()))
                .map(MavenArtifact::path)
                .toList();

        List<String> paths = lockedJars().map(line -> line.split("  ", 2)[1]).toList();

        assertThat(paths).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyLockedJarHasAChecksumOfItsOwn() throws IOException {
        List<String> checksums =
                lockedJars().map(line -> line.split("  ", 2)[0]).toList();

        assertThat(checksums).isNotEmpty().doesNotHaveDuplicates().allMatch(sum -> sum.matches("[0-9a-f]{64}"));
    }

    @Test
    void thePackagesOfTheVersionsFileAreLocked() throws IOException {
        assertThat(lockedPackages()).containsAllEntriesOf(STACK.pythonPackages());
    }

    @Test
    void everyLockedPackageHasAVersionAndAHash() throws IOException {
        List<String> entries = List.of(text("requirements.txt")
                .replaceAll("(?m)^#.*\n", "")
                .replace("\\\n", "")
                .strip()
                .split("\n"));

        assertThat(entries)
                .hasSizeGreaterThan(STACK.pythonPackages().size())
                .allMatch(entry -> entry.matches("[-a-z0-9]+==[0-9][-.a-z0-9]*( +--hash=sha256:[0-9a-f]{64})+"));
    }

    @Test
    void packagesAreLockedOnThePythonOfTheImage() throws IOException {
        assertThat(text("requirements.txt").lines().findFirst().orElseThrow())
                .contains("on Python " + STACK.python() + ":");
    }

    @Test
    void theBootstrapIsTestedWithTheS3ClientOfTheImage() throws IOException {
        List<String> tested = Files.readAllLines(Path.of("src/test/python/requirements.txt"));

        assertThat(tested).contains("boto3==" + STACK.pythonPackages().get("boto3"));
    }

    @Test
    void theDockerfileBeginsFromTheImageOfTheVersionsFile() throws IOException {
        assertThat(all("(?m)^ARG BASE_IMAGE=(.*)$"))
                .containsExactly(STACK.baseImage().toString());
        assertThat(all("(?m)^FROM (\\S+)")).containsOnly("${BASE_IMAGE}");
    }

    @Test
    void pyDeequIsToldTheLineOfTheVersionsFile() throws IOException {
        assertThat(all("\\bSPARK_VERSION=(\\S+)")).containsExactly(STACK.line());
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
                .toList();

        assertThat(allowed)
                .containsExactlyInAnyOrderElementsOf(copied)
                .allMatch(name -> Files.isRegularFile(DOCKER.resolve(name)));
    }

    private static Stream<String> lockedJars() throws IOException {
        return text("jars.txt").lines().filter(line -> !line.startsWith("#"));
    }

    private static SortedMap<String, String> lockedPackages() throws IOException {
        SortedMap<String, String> packages = new TreeMap<>();
        Matcher pins = Pattern.compile("(?m)^([-a-z0-9]+)==(\\S+)").matcher(text("requirements.txt"));
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
