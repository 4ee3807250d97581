package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Both processes of the operator, started with the arguments, the variables and the accounts of what is rendered. Only
 * what a pod would have of its own is different: ports, and folders.
 */
final class RunningOperator implements AutoCloseable {

    private static final String CONTROLLER = "spark-operator";
    private static final String WEBHOOK = "spark-operator-webhook";
    private static final String METRICS = "--metrics-bind-address=127.0.0.1:";

    private final SparkOperatorBinaries binaries;
    private final ApiServer server;
    private final Path work;
    private final int webhookPort;
    private final int metricsPort;
    private final List<Process> processes = new ArrayList<>();

    private RunningOperator(SparkOperatorBinaries binaries, ApiServer server, Path work) throws IOException {
        this.binaries = binaries;
        this.server = server;
        this.work = Files.createDirectories(work);
        this.webhookPort = Processes.freePort();
        this.metricsPort = Processes.freePort();
    }

    /** Starts both where the server has them, and waits until the webhooks are trusted. */
    static RunningOperator start(SparkOperatorBinaries binaries, ApiServer server, String namespace, Path work)
            throws IOException, InterruptedException {
        RunningOperator operator = new RunningOperator(binaries, server, work);
        try {
            operator.startWebhook(namespace);
            operator.start(namespace, CONTROLLER, List.of(METRICS + operator.metricsPort));
        } catch (IOException | InterruptedException | RuntimeException e) {
            operator.close();
            throw e;
        }
        return operator;
    }

    private void startWebhook(String namespace) throws IOException, InterruptedException {
        ServiceRoute.create(server, namespace, WEBHOOK, webhookPort);
        Path certificates = Files.createDirectories(work.resolve("serving-certs"));
        start(
                namespace,
                WEBHOOK,
                List.of(METRICS + 0, "--webhook-port=" + webhookPort, "--webhook-cert-dir=" + certificates));
        server.awaitField("mutatingwebhookconfigurations", "{.webhooks[0].clientConfig.caBundle}");
        server.awaitField("validatingwebhookconfigurations", "{.webhooks[0].clientConfig.caBundle}");
    }

    private void start(String namespace, String name, List<String> own) throws IOException, InterruptedException {
        JsonNode pod = server.get(namespace, "deployment/" + name).at("/spec/template/spec");
        JsonNode container = pod.at("/containers/0");
        List<String> command = new ArrayList<>(List.of(binaries.program()));
        container.path("args").forEach(argument -> command.add(argument.asText()));
        command.add("--health-probe-bind-address=127.0.0.1:0");
        command.addAll(own);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log(name).toFile());
        container
                .path("env")
                .forEach(variable -> process.environment()
                        .put(
                                variable.path("name").asText(),
                                variable.path("value").asText()));
        PodIdentity.of(server, namespace, pod.path("serviceAccountName").asText(), work)
                .addTo(process.environment());
        process.environment().put("SPARK_CONF_DIR", defaults(namespace).toString());
        process.environment().put("SPARK_HOME", binaries.sparkHome());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        processes.add(process.start());
    }

    /** The files of the ConfigMap that the controller mounts. */
    private Path defaults(String namespace) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("spark-defaults"));
        for (Map.Entry<String, JsonNode> file :
                server.get(namespace, "configmap/spark-defaults").path("data").properties()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue().asText());
        }
        return folder;
    }

    /** What the controller serves to Prometheus. */
    Exposition metrics() throws InterruptedException {
        return Exposition.at(metricsPort);
    }

    /** What both have said so far. */
    List<String> log() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String name : List.of(WEBHOOK, CONTROLLER)) {
            if (Files.exists(log(name))) {
                lines.addAll(Files.readAllLines(log(name)));
            }
        }
        return lines;
    }

    private Path log(String name) {
        return work.resolve(name + ".log");
    }

    @Override
    public void close() {
        Processes.end(processes);
    }
}
