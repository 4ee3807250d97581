package com.carbon254.spark.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a process in a pod knows of the API server: where it is, whom to trust, and who it is itself.
 *
 * @param configuration a kubeconfig with all that
 * @param server the address of the server
 */
record PodIdentity(Path configuration, URI server) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** That of a pod with a service account. */
    static PodIdentity of(ApiServer server, String namespace, String account, Path work)
            throws IOException, InterruptedException {
        ObjectNode configuration =
                (ObjectNode) YAML.readTree(server.configuration().toFile());
        JsonNode cluster = configuration.at("/clusters/0/cluster");
        ObjectNode user = (ObjectNode) configuration.at("/users/0");
        user.putObject("user").put("token", server.token(namespace, account));
        ((ObjectNode) configuration.at("/contexts/0/context")).put("namespace", namespace);
        Path file = work.resolve(account + ".kubeconfig");
        Files.writeString(file, YAML.writeValueAsString(configuration));
        return new PodIdentity(file, URI.create(cluster.path("server").asText()));
    }

    /** The variables that the kubelet would set, and the file in the place of the account's folder. */
    void addTo(Map<String, String> environment) {
        environment.put("KUBECONFIG", configuration.toString());
        environment.put("KUBERNETES_SERVICE_HOST", server.getHost());
        environment.put("KUBERNETES_SERVICE_PORT", String.valueOf(server.getPort()));
    }
}
