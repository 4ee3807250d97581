package com.carbon254.spark.workflows;

import com.carbon254.spark.golden.Scenario;
import com.carbon254.spark.pipeline.GeneratorRuns;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The script of a step, as it is rendered, with its parameters replaced as DolphinScheduler does, in a shell of its own. */
public final class StepRun {

    public static final String SCENARIO = "dolphinscheduler-runs-the-four-steps-of-a-night";
    static final String RUN = "4711";

    /** Where a worker of 3.1 runs a task (getProcessExecDir of its FileUtils). */
    private static final String PLACE = "exec/process/default/14000000000001/15000000000001_3/" + RUN + "/12";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([^{}]*)}");

    private final Process process;
    private final Path said;

    private StepRun(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    /** The script of a step of the night. */
    public static String script(String step) {
        String file = GeneratorRuns.of(Scenario.called(SCENARIO))
                .environments()
                .get(0)
                .texts()
                .get("k8s/dolphinscheduler/nightly.json");
        try {
            for (JsonNode task :
                    JSON.readTree(Objects.requireNonNull(file)).get(0).get("taskDefinitionList")) {
                if (task.get("name").asText().equals(step)) {
                    return task.get("taskParams").get("rawScript").asText();
                }
            }
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
        throw new IllegalArgumentException(step);
    }

    /** Names that are known are replaced, in what replaces them, too; others are left alone. */
    public static String replaced(String text, Map<String, String> parameters) {
        return PARAMETER.matcher(text).replaceAll(match -> {
            String value = parameters.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : replaced(value, parameters));
        });
    }

    static StepRun start(Path folder, String script, PlayedCluster cluster, String patience) throws IOException {
        return start(folder, PLACE, script, cluster, patience);
    }

    static StepRun start(Path folder, String place, String script, PlayedCluster cluster, String patience)
            throws IOException {
        return start(folder, place, script, new Api(cluster.url(), cluster.account()), patience);
    }

    /**
     * An API server, as a pod knows it.
     *
     * @param url its address
     * @param account the folder with the token of the account and the authority of the server
     */
    public record Api(String url, Path account) {}

    /** Starts it against a real API server. */
    public static StepRun start(Path folder, String script, Api api) throws IOException {
        return start(folder, PLACE, script, api, "30");
    }

    private static StepRun start(Path folder, String place, String script, Api api, String patience)
            throws IOException {
        Path file = Files.writeString(folder.resolve("step.sh"), script, StandardCharsets.UTF_8);
        Path said = folder.resolve("said");
        ProcessBuilder shell = new ProcessBuilder(List.of("sh", file.toString()))
                .directory(Files.createDirectories(folder.resolve(place)).toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("SPARK_STEP_API", api.url());
        shell.environment().put("SPARK_STEP_ACCOUNT", api.account().toString());
        shell.environment().put("SPARK_STEP_PAUSE", "0.2");
        shell.environment().put("SPARK_STEP_PATIENCE", patience);
        shell.environment()
                .put(
                        "TMPDIR",
                        Files.createDirectories(folder.resolve("scratch")).toString());
        return new StepRun(shell.start(), said);
    }

    public Process process() {
        return process;
    }

    public int code() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the step does not end: " + said());
        }
        return process.exitValue();
    }

    public String said() {
        try {
            return Files.readString(said, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
