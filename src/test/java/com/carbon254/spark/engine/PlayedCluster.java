package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays who is not there beside an API server alone, for commands that wait for them: the controllers and the kubelet, by
 * which Deployments turn ready and Jobs end, and the Spark operator, which writes the authority of its certificate into the
 * webhook configurations and says how an application ended. Each answers a while after it was asked, as in a cluster, so that
 * a wait that is missing is noticed.
 */
final class PlayedCluster implements AutoCloseable {

    private static final Duration DELAY = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 300;
    private static final String WEBHOOKS = "mutatingwebhookconfigurations,validatingwebhookconfigurations";
    /** Kubernetes asks for both times and for both conditions of a Job that has ended. */
    private static final String ENDED = """
            {"startTime": "2026-01-01T00:00:00Z", "completionTime": "2026-01-01T00:01:00Z", "succeeded": 1, "ready": 0,
             "terminating": 0, "uncountedTerminatedPods": {},
             "conditions": [{"type": "SuccessCriteriaMet", "status": "True"}, {"type": "Complete", "status": "True"}]}""";

    private static final String COMPLETED = """
            {"applicationState": {"state": "COMPLETED"}, "driverInfo": {"podName": "my-spark-job-driver"}}""";

    private final ApiServer server;
    private final String namespace;
    private final Map<String, Long> asked = new LinkedHashMap<>();
    private final Thread thread = new Thread(this::play, "played cluster");
    private volatile boolean ended;
    private volatile String fault = "";

    private PlayedCluster(ApiServer server, String namespace) {
        this.server = server;
        this.namespace = namespace;
    }

    /** Begins to play in a namespace; the server's own commands are this cluster's until it is closed. */
    static PlayedCluster in(ApiServer server, String namespace) {
        PlayedCluster cluster = new PlayedCluster(server, namespace);
        cluster.thread.setDaemon(true);
        cluster.thread.start();
        return cluster;
    }

    private void play() {
        try {
            while (!ended) {
                for (JsonNode deployment : all("deployments")) {
                    JsonNode replicas = deployment.at("/spec/replicas");
                    if (!deployment.at("/status/readyReplicas").equals(replicas)) {
                        answer(deployment, () -> status(deployment, ready(deployment, replicas)));
                    }
                }
                for (JsonNode job : all("jobs.batch")) {
                    if (job.at("/status/succeeded").isMissingNode()) {
                        answer(job, () -> status(job, ENDED));
                    }
                }
                for (JsonNode webhooks : all(WEBHOOKS)) {
                    if (webhooks.at("/webhooks/0/clientConfig/caBundle").isMissingNode()) {
                        answer(webhooks, () -> server.trust(webhooks));
                    }
                }
                for (JsonNode application : all("sparkapplications")) {
                    if (application.path("status").isMissingNode()) {
                        answer(application, () -> status(application, COMPLETED));
                    }
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            fault = e.toString();
        }
    }

    /** Why it stopped playing; empty while it plays. */
    String fault() {
        return fault;
    }

    private static String ready(JsonNode deployment, JsonNode replicas) {
        return """
                {"observedGeneration": %s, "replicas": %2$s, "updatedReplicas": %2$s, "readyReplicas": %2$s,
                 "availableReplicas": %2$s}""".formatted(deployment.at("/metadata/generation"), replicas);
    }

    /** What a user does, as soon as it is time. */
    private interface Answer {
        void give() throws IOException, InterruptedException;
    }

    private void answer(JsonNode object, Answer answer) throws IOException, InterruptedException {
        long now = System.nanoTime();
        long since = asked.computeIfAbsent(name(object), name -> now);
        if (now - since > DELAY.toNanos()) {
            answer.give();
        }
    }

    private void status(JsonNode object, String status) throws IOException, InterruptedException {
        server.setStatus(namespace, name(object), status);
    }

    private static String name(JsonNode object) {
        String apiVersion = object.path("apiVersion").asText();
        String group = apiVersion.contains("/") ? "." + apiVersion.substring(0, apiVersion.indexOf('/')) : "";
        return object.path("kind").asText() + group + "/"
                + object.at("/metadata/name").asText();
    }

    /** None where the server does not know the kind yet. */
    private List<JsonNode> all(String kind) throws IOException, InterruptedException {
        return server.list(namespace, kind);
    }

    @Override
    public void close() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
