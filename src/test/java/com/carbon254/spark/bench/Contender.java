package com.carbon254.spark.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that the benchmark runs, always with the JVM flags of {@code mvn synth}.
 *
 * @param name what the report calls it
 * @param program its main class
 * @param arguments its arguments
 */
record Contender(String name, Class<?> program, List<String> arguments) {

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx800m");

    /**
     * One run.
     *
     * @param millis from the start of the process to its end
     * @param facts what it printed as {@code name=number}
     */
    record Run(long millis, Map<String, Long> facts) {}

    /** Runs the program once, to its end. */
    Run run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command());
        // jsii takes a list of the releases whose end of life it shall not announce.
        builder.environment().put("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "16,18,20,22,24");
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(name + " failed: " + output);
        }
        return new Run(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start), facts(output));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(arguments);
        return command;
    }

    private static Map<String, Long> facts(String output) {
        Map<String, Long> facts = new LinkedHashMap<>();
        output.lines().filter(line -> line.matches("[^=]+=\\d+")).forEach(line -> {
            String[] parts = line.split("=", 2);
            facts.put(parts[0], Long.valueOf(parts[1]));
        });
        return facts;
    }
}
