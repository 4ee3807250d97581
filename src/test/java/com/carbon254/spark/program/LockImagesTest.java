package com.carbon254.spark.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.userdata.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lock-images} asks a real registry, and what it writes is what is rendered. */
@OwnFolder
final class LockImagesTest {

    private static final String SPARK = "sha256:" + "1".repeat(64);
    private static final String OPERATOR = "sha256:" + "2".repeat(64);
    private static final String CONTROLLER = "kubeflow/spark-operator/controller:2.5.2";

    @TempDir
    private Path folder;

    private Path lock;

    @BeforeEach
    void makeFolder() throws IOException {
        lock = Files.createDirectories(folder.resolve("environments")).resolve("images.lock");
    }

    @Test
    void digestsOfAllImagesAreWrittenSortedAndRendered() throws Exception {
        try (LocalRegistry registry =
                LocalRegistry.open().with("ghcr/acme/spark:3.5.7-1", SPARK).with("ghcr/" + CONTROLLER, OPERATOR)) {
            write(registry);

            Program.Run locked = Program.in(folder).run("lock-images");

            assertThat(locked.complaints()).isEmpty();
            assertThat(locked.out()).isEqualTo("environments/images.lock: 2 images, 2 with a new digest\n");
            assertThat(Files.readAllLines(lock).stream().skip(1))
                    .containsExactly("ghcr.io/acme/spark:3.5.7-1: " + SPARK, "ghcr.io/" + CONTROLLER + ": " + OPERATOR);
            assertThat(registry.asked())
                    .containsExactly(
                            "HEAD /v2/ghcr/acme/spark/manifests/3.5.7-1",
                            "HEAD /v2/ghcr/kubeflow/spark-operator/controller/manifests/2.5.2");
            assertThat(Program.in(folder).run().complaints()).doesNotContain("error:", "warning:");
            assertThat(images("spark-operator.yaml"))
                    .isNotEmpty()
                    .containsOnly(registry.name() + "/ghcr/" + CONTROLLER + "@" + OPERATOR);
            assertThat(images("spark-example-jobs.yaml"))
                    .isNotEmpty()
                    .containsOnly(registry.name() + "/ghcr/acme/spark:3.5.7-1@" + SPARK);
            assertThat(Program.in(folder).run("lock-images").out())
                    .isEqualTo("environments/images.lock: 2 images, 0 with a new digest\n");
        }
    }

    @Test
    void registryThatAsksForATokenHearsWhoIsLoggedIn() throws Exception {
        try (LocalRegistry registry = LocalRegistry.of("jane:opensesame")
                .with("ghcr/acme/spark:3.5.7-1", SPARK)
                .with("ghcr/" + CONTROLLER, OPERATOR)) {
            write(registry);
            Path logins =
                    Files.createDirectories(folder.resolve("home/.docker")).resolve("config.json");
            Program jane = Program.in(folder).withOption("-Duser.home=" + folder.resolve("home"));

            Program.Run stranger = jane.run("lock-images");
            Files.writeString(
                    logins, "{\"auths\": {\"" + registry.name() + "\": {\"auth\": \"" + registry.auth() + "\"}}}");
            Program.Run known = jane.run("lock-images");

            assertThat(stranger.exit()).isEqualTo(1);
            assertThat(stranger.err())
                    .contains("environments/base.yaml:2:9: error: spark.image: ")
                    .contains("it does not let this user pull the image")
                    .endsWith("Nothing was written.\n");
            assertThat(known.exit()).isZero();
            assertThat(known.err()).doesNotContain("opensesame", registry.auth());
            assertThat(lock).isRegularFile();
        }
    }

    @Test
    void withoutARegistryOrATagNothingIsChanged() throws Exception {
        LocalRegistry registry = LocalRegistry.open().with("ghcr/acme/spark:3.5.7-1", SPARK);
        write(registry);
        String before = "ghcr.io/" + CONTROLLER + ": " + OPERATOR + "\n";
        Files.writeString(lock, before);

        Program.Run unknown = Program.in(folder).run("lock-images");
        registry.close();
        Program.Run away = Program.in(folder).run("lock-images");

        assertThat(unknown.exit()).isEqualTo(1);
        assertThat(unknown.err()).contains(registry.name() + " answers 404: it has no such image or tag");
        assertThat(away.exit()).isEqualTo(1);
        assertThat(away.err()).contains(registry.name() + " cannot be reached (ConnectException)");
        assertThat(Files.readString(lock)).isEqualTo(before);
    }

    private void write(LocalRegistry registry) throws IOException {
        Files.writeString(folder.resolve("environments/base.yaml"), """
                namespace: spark
                spark: {image: {repository: ghcr.io/acme/spark, revision: "1"}}
                images: {mirrors: {ghcr.io: "%s/ghcr"}}
                jobs:
                  report: {description: Counts., owner: sales, main: local:///opt/spark/app/report.py}
                """.formatted(registry.name()));
        Files.writeString(folder.resolve("environments/dev.yaml"), """
                extends: base
                cluster: {name: carbon, tier: development}
                """);
    }

    private List<String> images(String file) throws IOException {
        return Files.readAllLines(folder.resolve("generated/dev/k8s/compute/spark/" + file)).stream()
                .map(String::strip)
                .filter(line -> line.startsWith("image: "))
                .map(line -> line.substring("image: ".length()))
                .toList();
    }
}
