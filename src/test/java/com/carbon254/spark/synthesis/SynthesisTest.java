package com.carbon254.spark.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.SharedMarks;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.Rendered;
import com.carbon254.spark.output.Elsewhere;
import io.fabric8.kubernetes.api.model.ConfigMapBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynthesisTest {

    private static final Synthesis SYNTHESIS = Synthesis.warmUp();

    private record Settings(String name, String value) implements Feature {

        @Override
        public void addTo(EnvironmentScope scope) {
            ManifestFile file = scope.file("k8s/settings.yaml");
            file.add(
                    file,
                    new ConfigMapBuilder()
                            .withNewMetadata()
                            .withName(name)
                            .withNamespace("data-platform")
                            .endMetadata()
                            .addToData("TITLE", value)
                            .addToData("10", value)
                            .addToData("9", value)
                            .build());
        }
    }

    @Test
    void featuresAddInTheirOrderAndEnvironmentsDoNotMix() {
        List<Feature> dev = List.of(new Settings("b", "1"), new Settings("a", "2"));
        List<Feature> prod = List.of(new Settings("b", "3"));

        Rendered first = SYNTHESIS.render(dev, SharedMarks.NONE);
        Rendered second = SYNTHESIS.render(prod, SharedMarks.NONE);

        assertThat(yaml(first)).isEqualTo(YamlWriter.HEADER + """
                                apiVersion: v1
                                kind: ConfigMap
                                metadata:
                                  name: b
                                  namespace: data-platform
                                data:
                                  "10": "1"
                                  "9": "1"
                                  TITLE: "1"
                                ---
                                apiVersion: v1
                                kind: ConfigMap
                                metadata:
                                  name: a
                                  namespace: data-platform
                                data:
                                  "10": "2"
                                  "9": "2"
                                  TITLE: "2"
                                """);
        assertThat(second.manifests()).extracting(Manifest::key).hasSize(1);
    }

    @Test
    void theBytesDependOnNeitherLocaleNorTimeZone() {
        List<Feature> features = List.of(new Settings("i", "Iıİi 1.5\nline\n"), new Settings("title", "INFO"));
        String here = yaml(SYNTHESIS.render(features, SharedMarks.NONE));

        String elsewhere = Elsewhere.call(() -> yaml(SYNTHESIS.render(features, SharedMarks.NONE)));

        assertThat(elsewhere).isEqualTo(here);
    }

    @Test
    void withoutNodeTheUserReadsOneLine() throws IOException, InterruptedException {
        String output = outputWith("/no/such/node");

        assertThat(output)
                .startsWith("/no/such/node: error: Node.js does not run as")
                .hasLineCount(1);
    }

    @Test
    void nodeThatNeverAnswersIsNotWaitedFor(@TempDir Path folder) throws IOException, InterruptedException {
        Path node = folder.resolve("old-node");
        Files.writeString(
                node, "#!/bin/sh\necho noise >&2\n[ \"$1\" = --version ] && exec echo v12.22.9\nexec sleep 300\n");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rwxr-xr-x"));

        String output = outputWith(node.toString());

        assertThat(output).contains("is Node.js \"v12.22.9\"; cdk8s runs on").hasLineCount(1);
    }

    private static String outputWith(String node) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                WithoutNode.class.getName());
        program.environment().put("JSII_NODE", node);
        Process process = program.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    /** A program that has nothing to say but why it cannot work. */
    static final class WithoutNode {

        private WithoutNode() {}

        public static void main(String[] arguments) {
            System.out.println(Synthesis.warmUp().blocked().orElseThrow());
        }
    }

    private static String yaml(Rendered rendered) {
        return YamlWriter.write(
                rendered.manifests().stream().map(Manifest::content).toList());
    }
}
