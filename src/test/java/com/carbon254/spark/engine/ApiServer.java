package com.carbon254.spark.engine;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.fabric8.kubeapitest.KubeAPIServer;
import io.fabric8.kubeapitest.KubeAPIServerConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A fresh Kubernetes API server, and the kubectl of its version to speak with it. */
final class ApiServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KubernetesBinaries binaries;
    private final KubeAPIServer server;
    private final Path work;

    private ApiServer(KubernetesBinaries binaries, KubeAPIServerConfig configuration, Path work) {
        this.binaries = binaries;
        this.work = work;
        this.server = new KubeAPIServer(configuration);
    }

    /** Starts a server that knows nothing but Kubernetes' own kinds. */
    static ApiServer start(KubernetesBinaries binaries, Path work) throws IOException {
        return start(binaries, binaries.configuration(), work);
    }

    /** Starts a server that calls the webhooks which it is told of. */
    static ApiServer startWithWebhooks(KubernetesBinaries binaries, Path work) throws IOException {
        return start(binaries, binaries.configurationWithWebhooks(), work);
    }

    private static ApiServer start(KubernetesBinaries binaries, KubeAPIServerConfig configuration, Path work)
            throws IOException {
        ApiServer started = new ApiServer(binaries, configuration, Files.createDirectories(work));
        started.server.start();
        Files.writeString(work.resolve("kubeconfig"), started.server.getKubeConfigYaml());
        return started;
    }

    /** Creates a namespace that warns of every pod which the restricted Pod Security Standard refuses. */
    void createNamespace(String name) throws IOException, InterruptedException {
        createNamespace(name, "warn");
    }

    /** Creates a namespace that takes no pod which the restricted Pod Security Standard refuses. */
    void createRestrictedNamespace(String name) throws IOException, InterruptedException {
        createNamespace(name, "enforce");
    }

    private void createNamespace(String name, String mode) throws IOException, InterruptedException {
        Path file = Files.writeString(work.resolve("namespace.json"), """
                {
                  "apiVersion": "v1",
                  "kind": "Namespace",
                  "metadata": {"name": "%s", "labels": {"pod-security.kubernetes.io/%s": "restricted"}}
                }
                """.formatted(name, mode));
        succeed(kubectl(List.of("apply", "--server-side"), List.of(file)));
    }

    /** Creates the kinds that these files define, and waits until the server serves them. */
    void define(List<Path> definitions) throws IOException, InterruptedException {
        if (definitions.isEmpty()) {
            return;
        }
        succeed(apply(definitions));
        CommandResult established = established(definitions);
        while (established.errors().contains("conditions accessor error")) {
            established = established(definitions);
        }
        succeed(established);
    }

    /** A definition that was just made has no conditions for a moment, which kubectl calls an error and does not wait for. */
    private CommandResult established(List<Path> definitions) throws IOException, InterruptedException {
        return kubectl(List.of("wait", "--for=condition=Established", "--timeout=60s"), definitions);
    }

    /** Applies the files as a GitOps tool does, with every unknown or duplicate field refused. */
    CommandResult apply(List<Path> files) throws IOException, InterruptedException {
        return kubectl(List.of("apply", "--server-side", "--validate=strict", "--output=json"), files);
    }

    /**
     * Creates an object, or a list of them, and returns what the server made of it.
     *
     * @param user who asks; empty for the administrator
     */
    JsonNode create(JsonNode object, String user) throws IOException, InterruptedException {
        Path file = Files.writeString(work.resolve("created.json"), JSON.writeValueAsString(object));
        List<String> arguments = new ArrayList<>(List.of("create", "--validate=false", "--output=json"));
        if (!user.isEmpty()) {
            arguments.add("--as=" + user);
        }
        CommandResult result = kubectl(arguments, List.of(file));
        succeed(result);
        return JSON.readTree(result.output());
    }

    /** Deletes all objects of a kind in these namespaces; without one, those of the cluster that the kind selects. */
    void forget(String kind, String... namespaces) throws IOException, InterruptedException {
        if (namespaces.length == 0) {
            List<String> arguments = new ArrayList<>(List.of("delete"));
            arguments.addAll(List.of(kind.split(" ", -1)));
            succeed(kubectl(arguments, List.of()));
        }
        for (String namespace : namespaces) {
            succeed(kubectl(List.of("delete", kind, "--all", "--namespace=" + namespace), List.of()));
        }
    }

    /** Deletes these objects, none of which waits for a controller to finish it. */
    void delete(List<Manifest> objects) throws IOException, InterruptedException {
        ObjectNode list = JSON.createObjectNode().put("apiVersion", "v1").put("kind", "List");
        ArrayNode items = list.putArray("items");
        objects.forEach(object -> items.add(object.content()));
        Path file = Files.writeString(work.resolve("deleted.json"), JSON.writeValueAsString(list));
        succeed(kubectl(List.of("delete", "--ignore-not-found", "--wait=false"), List.of(file)));
    }

    /** An object, or the list of all of a kind: {@code deployment/spark-operator}, {@code pods}. */
    JsonNode get(String namespace, String what) throws IOException, InterruptedException {
        CommandResult result = kubectl(List.of("get", what, "--namespace=" + namespace, "--output=json"), List.of());
        succeed(result);
        return JSON.readTree(result.output());
    }

    /** All objects of a kind; none if the server does not know it. */
    List<JsonNode> list(String namespace, String kind) throws IOException, InterruptedException {
        CommandResult result = kubectl(List.of("get", kind, "--namespace=" + namespace, "--output=json"), List.of());
        if (result.errors().contains("the server doesn't have a resource type")) {
            return List.of();
        }
        succeed(result);
        return JSON.readTree(result.output()).path("items").valueStream().toList();
    }

    /** Writes an authority into each webhook of a configuration, as the operator does. This server's own will do. */
    void trust(JsonNode configuration) throws IOException, InterruptedException {
        String authority = Base64.getEncoder().encodeToString(authority());
        ArrayNode patch = JSON.createArrayNode();
        for (int i = 0; i < configuration.path("webhooks").size(); i++) {
            patch.addObject()
                    .put("op", "add")
                    .put("path", "/webhooks/" + i + "/clientConfig/caBundle")
                    .put("value", authority);
        }
        String name = configuration.path("kind").asText() + "/"
                + configuration.at("/metadata/name").asText();
        succeed(kubectl(List.of("patch", name, "--type=json", "--patch=" + patch), List.of()));
    }

    /** Its address. */
    String url() throws IOException {
        return new YAMLMapper()
                .readTree(configuration().toFile())
                .at("/clusters/0/cluster/server")
                .asText();
    }

    /** The certificate of the authority that it shows itself by. */
    byte[] authority() throws IOException {
        JsonNode cluster = new YAMLMapper().readTree(configuration().toFile()).at("/clusters/0/cluster");
        return Files.readAllBytes(Path.of(cluster.path("certificate-authority").asText()));
    }

    /** Waits until a field of all objects of a kind has a value. */
    void awaitField(String kind, String path) throws IOException, InterruptedException {
        succeed(kubectl(List.of("wait", kind, "--all", "--for=jsonpath=" + path, "--timeout=60s"), List.of()));
    }

    /** Sets the status of an object, as its controller would: {@code sparkapplication/orders}. */
    void setStatus(String namespace, String what, String status) throws IOException, InterruptedException {
        succeed(kubectl(
                List.of(
                        "patch",
                        what,
                        "--namespace=" + namespace,
                        "--subresource=status",
                        "--type=merge",
                        "--patch={\"status\": " + status + "}"),
                List.of()));
    }

    /** A token of an account. */
    String token(String namespace, String account) throws IOException, InterruptedException {
        CommandResult result = kubectl(List.of("create", "token", account, "--namespace=" + namespace), List.of());
        succeed(result);
        return result.output().strip();
    }

    /** How an administrator reaches the server. */
    Path configuration() {
        return work.resolve("kubeconfig");
    }

    /** Asks what applying this file would lead to. */
    CommandResult dryRun(Path file) throws IOException, InterruptedException {
        return kubectl(List.of("apply", "--server-side", "--validate=strict", "--dry-run=server"), List.of(file));
    }

    /** The objects in what kubectl printed, which is a list only if there are several. */
    static List<JsonNode> objects(CommandResult result) throws IOException {
        JsonNode printed = JSON.readTree(result.output());
        List<JsonNode> objects = new ArrayList<>();
        if (printed.path("kind").asText().equals("List")) {
            printed.path("items").forEach(objects::add);
        } else {
            objects.add(printed);
        }
        return objects;
    }

    private CommandResult kubectl(List<String> arguments, List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                binaries.program("kubectl"),
                "--kubeconfig=" + work.resolve("kubeconfig"),
                "--cache-dir=" + work.resolve("cache")));
        command.addAll(arguments);
        files.forEach(file -> command.add("--filename=" + file));
        Path output = work.resolve("output");
        Path errors = work.resolve("errors");
        int exitCode = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start()
                .waitFor();
        return new CommandResult(exitCode, Files.readString(output), Files.readString(errors));
    }

    private static void succeed(CommandResult result) {
        if (result.exitCode() != 0) {
            throw new IllegalStateException(result.errors());
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
