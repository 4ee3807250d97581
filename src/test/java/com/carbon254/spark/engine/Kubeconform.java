package com.carbon254.spark.engine;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.output.OutputFrame.OutputType;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** Runs kubeconform over a folder of manifests, in a container without a network. */
final class Kubeconform {

    private static final DockerImageName IMAGE = DockerImageName.parse("ghcr.io/yannh/kubeconform:v0.8.0");
    private static final String MANIFESTS = "/manifests";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Kubeconform() {}

    /** Whether there is a container engine to run it with. */
    static boolean isAvailable() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Judges every object of the YAML files below a folder, by the schemas of a folder. */
    static Judgement judge(Path schemas, Path manifests) throws JsonProcessingException {
        try (GenericContainer<?> container = new GenericContainer<>(IMAGE)) {
            container
                    .withNetworkMode("none")
                    .withCopyToContainer(MountableFile.forHostPath(schemas), "/schemas")
                    .withCopyToContainer(MountableFile.forHostPath(manifests), MANIFESTS)
                    .withCommand(
                            "-schema-location",
                            "/schemas/{{.ResourceKind}}{{.KindSuffix}}.json",
                            "-ignore-filename-pattern",
                            "\\.json$",
                            "-strict",
                            "-summary",
                            "-verbose",
                            "-output",
                            "json",
                            MANIFESTS)
                    .withStartupCheckStrategy(new UntilItExits().withTimeout(Duration.ofMinutes(2)));
            container.start();
            return JSON.readValue(container.getLogs(OutputType.STDOUT), Judgement.class);
        }
    }

    /**
     * What it says of all objects.
     *
     * @param verdicts one an object, in no particular order
     * @param summary how many of each
     */
    record Judgement(@JsonProperty("resources") List<Verdict> verdicts, Summary summary) {}

    /**
     * What it says of one object.
     *
     * @param file the path below the folder that was judged
     * @param status {@code statusValid}, {@code statusInvalid}, {@code statusError} or {@code statusSkipped}
     * @param message what is wrong; empty for a valid object
     */
    @JsonIgnoreProperties({"version", "validationErrors"})
    record Verdict(
            @JsonProperty("filename") String file,
            String kind,
            String name,
            String status,
            @JsonProperty("msg") String message) {

        Verdict {
            file = file.substring(MANIFESTS.length() + 1);
        }

        boolean isValid() {
            return status.equals("statusValid");
        }

        /** An object that it cannot read, or has no schema for, is refused too; one that it passes over is not. */
        boolean isRefusal() {
            return status.equals("statusInvalid") || status.equals("statusError");
        }
    }

    /** How many objects it found valid and invalid, could not judge, and passed over. */
    record Summary(int valid, int invalid, int errors, int skipped) {}
}
