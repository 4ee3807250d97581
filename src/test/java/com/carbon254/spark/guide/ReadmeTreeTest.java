package com.carbon254.spark.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.pipeline.GeneratorRuns;
import com.carbon254.spark.pipeline.RenderedEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README promises of the output and of the image. */
final class ReadmeTreeTest {

    private static final int INDENT = 4;

    @Test
    void theTreeThatTheReadmeDrawsIsThatOfProduction() throws IOException {
        String drawn = Readme.blocks("", "What you get").get(0);

        assertThat(drawn).startsWith("generated/prod/\n");
        assertThat(files(drawn))
                .containsExactlyInAnyOrderElementsOf(prod().tree().files().keySet());
    }

    @Test
    void theImageIsBuiltUnderTheNameThatJobsAskFor() throws IOException {
        String build = Readme.blocks("bash", "Run your first job").get(0);

        assertThat(prod().tree().files().get("k8s/compute/spark/my-spark-job.yaml"))
                .containsPattern("\n +image: " + name(build, "--tag ") + "\n");
        assertThat(build).contains("docker push " + name(build, "--tag ") + "\n");
        assertThat(Path.of("src/main/docker/Dockerfile"))
                .content()
                .contains("${MAVEN_REPOSITORY:?")
                .contains("--from=programs");
        assertThat(build)
                .contains("--build-arg MAVEN_REPOSITORY=")
                .contains("--build-context programs=src/main/python src/main/docker\n");
        assertThat(Path.of("src/main/python")).isDirectory();
    }

    private static String name(String line, String option) {
        int start = line.indexOf(option) + option.length();
        return line.substring(start, line.indexOf(' ', start));
    }

    private static RenderedEnvironment prod() {
        return GeneratorRuns.ofPlatform("prod");
    }

    /** The paths of the files in a drawing, whose folders end with a slash. */
    private static List<String> files(String drawing) {
        List<String> files = new ArrayList<>();
        Deque<String> folders = new ArrayDeque<>();
        drawing.lines().skip(1).forEach(line -> {
            int depth = (line.indexOf("── ") - 1) / INDENT;
            String name = line.substring(line.indexOf("── ") + "── ".length()).split(" ", 2)[0];
            while (folders.size() > depth) {
                folders.removeLast();
            }
            if (name.endsWith("/")) {
                folders.addLast(name);
            } else {
                files.add(String.join("", folders) + name);
            }
        });
        return files;
    }
}
