package com.carbon254.spark.engine;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Definitions of kinds that others bring into a cluster, so that an API server takes their objects. Where the
 * build derives a schema of the kind, the server refuses fields that it does not have; elsewhere every field passes.
 */
final class ForeignKinds {

    private static final List<String> GROUPS = List.of(
            "bitnami.com",
            "cert-manager.io",
            "cilium.io",
            "external-secrets.io",
            "kafka.strimzi.io",
            "monitoring.coreos.com",
            "sparkoperator.k8s.io");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ForeignKinds() {}

    /** A file with a definition for each such kind that the environment has objects of, and no other file defines. */
    static List<Path> definitions(GeneratedEnvironment environment, Path folder) throws IOException {
        SortedMap<String, String> versions = new TreeMap<>();
        environment.objects().stream()
                .map(Manifest::key)
                .filter(key -> GROUPS.contains(group(key.apiVersion())))
                .filter(key -> !isOurs(key))
                .forEach(key -> versions.put(key.kind(), key.apiVersion()));
        List<Path> files = new ArrayList<>();
        for (var kind : versions.entrySet()) {
            Path file = folder.resolve("definition-" + kind.getKey() + ".json");
            files.add(Files.writeString(
                    file,
                    JSON.writeValueAsString(definition(
                            kind.getKey(),
                            kind.getValue(),
                            environment.kubernetes().toString()))));
        }
        return files;
    }

    private static boolean isOurs(ObjectKey key) {
        return GeneratedEnvironment.ofPlatform().stream()
                .flatMap(any -> any.objects().stream())
                .map(Manifest::content)
                .filter(object -> object.path("kind").asText().equals("CustomResourceDefinition"))
                .anyMatch(object -> object.at("/spec/names/kind").asText().equals(key.kind()));
    }

    private static String group(String apiVersion) {
        return apiVersion.replaceFirst("/.*", "");
    }

    private static ObjectNode definition(String kind, String apiVersion, String kubernetes) {
        String group = group(apiVersion);
        String version = apiVersion.substring(group.length() + 1);
        String plural = kind.toLowerCase(Locale.ROOT) + "s";
        ObjectNode definition = JSON.createObjectNode();
        definition.put("apiVersion", "apiextensions.k8s.io/v1").put("kind", "CustomResourceDefinition");
        definition
                .putObject("metadata")
                .put("name", plural + "." + group)
                .putObject("annotations")
                .put("api-approved.kubernetes.io", "unapproved, a stand-in");
        ObjectNode spec = definition.putObject("spec").put("group", group).put("scope", "Namespaced");
        spec.putObject("names").put("kind", kind).put("plural", plural).put("singular", kind.toLowerCase(Locale.ROOT));
        ObjectNode served = spec.putArray("versions").addObject();
        served.put("name", version).put("served", true).put("storage", true);
        served.putObject("schema")
                .set(
                        "openAPIV3Schema",
                        StructuralSchema.of(kind, apiVersion, kubernetes)
                                .orElseGet(() -> JSON.createObjectNode()
                                        .put("type", "object")
                                        .put("x-kubernetes-preserve-unknown-fields", true)));
        return definition;
    }
}
