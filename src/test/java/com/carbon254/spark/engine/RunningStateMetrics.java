package com.carbon254.spark.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** kube-state-metrics, started with a configuration of ours and an account of its own. */
final class RunningStateMetrics implements AutoCloseable {

    private static final int ATTEMPTS = 120;

    private final Process process;
    private final Path log;
    private final int port;

    private RunningStateMetrics(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
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
        return new RunningStateMetrics(process, log, port);
    }

    /** What it serves once all of these metrics are among it; what it has by then, if they never come. */
    Exposition await(Set<String> names) throws InterruptedException {
        Exposition served = Exposition.at(port);
        for (int i = 0;
                i < ATTEMPTS && process.isAlive() && !served.labels().keySet().containsAll(names);
                i++) {
            TimeUnit.MILLISECONDS.sleep(500);
            served = Exposition.at(port);
        }
        return served;
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
