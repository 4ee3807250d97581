package com.carbon254.spark.engine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** kube-state-metrics, started with a configuration of ours and an account of its own. */
final class RunningStateMetrics implements AutoCloseable {

    private static final int ATTEMPTS = 120;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Process process;
    private final Path log;
    private final URI metrics;

    private RunningStateMetrics(Process process, Path log, URI metrics) {
        this.process = process;
        this.log = log;
        this.metrics = metrics;
    }

    static RunningStateMetrics start(Path program, PodIdentity identity, Path configuration, Path work)
            throws IOException {
        int port = Processes.freePort();
        Path log = work.resolve("kube-state-metrics.log");
        Process process = new ProcessBuilder(List.of(
                        program.toString(),
                        "--kubeconfig=" + identity.configuration(),
                        "--custom-resource-state-only=true",
                        "--custom-resource-state-config-file=" + configuration,
                        "--host=127.0.0.1",
                        "--telemetry-host=127.0.0.1",
                        "--port=" + port,
                        "--telemetry-port=" + Processes.freePort()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningStateMetrics(process, log, URI.create("http://127.0.0.1:" + port + "/metrics"));
    }

    /** The lines that it serves, once all of these metrics are among them; what it has by then, if they never come. */
    List<String> await(List<String> names) throws IOException, InterruptedException {
        List<String> lines = List.of();
        for (int i = 0; i < ATTEMPTS && process.isAlive(); i++) {
            lines = served();
            List<String> now = lines;
            if (names.stream().allMatch(name -> now.stream().anyMatch(line -> line.startsWith(name + "{")))) {
                return lines;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return lines;
    }

    private List<String> served() throws InterruptedException {
        try {
            return CLIENT.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofLines())
                    .body()
                    .toList();
        } catch (IOException notYet) {
            return List.of();
        }
    }

    /** What it has said so far. */
    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        Processes.end(List.of(process));
    }
}
