package com.carbon254.spark.api;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How two lists of one field become one.
 *
 * @param key the field that names an item; empty if items have no names
 * @param merges whether items of one name merge; otherwise the later takes the place of the earlier
 * @param adds whether items without a name are added to those that are there; otherwise they take their place
 */
record MergeStrategy(String key, boolean merges, boolean adds) {

    private static final String NAME = "name";

    /** Of a container; a Service says {@code port}. */
    private static final String PORT = "containerPort";

    /**
     * The strategy of a list, by the name of its field: the patchMergeKey of Kubernetes 1.34's API (core/v1, types.go).
     * Volumes and variables are replaced one by one, since two of their fields exclude each other. Kubernetes replaces
     * envFrom as a whole; here it grows, for a user who adds a variable does not mean to lose those of the platform.
     */
    static MergeStrategy of(String field) {
        return switch (field) {
            case "containers",
                    "ephemeralContainers",
                    "groups",
                    "imagePullSecrets",
                    "initContainers",
                    "resourceClaims",
                    "webhooks" -> new MergeStrategy(NAME, true, false);
            case "volumeMounts" -> new MergeStrategy("mountPath", true, false);
            case "volumeDevices" -> new MergeStrategy("devicePath", true, false);
            case "ports" -> new MergeStrategy(PORT, true, false);
            case "hostAliases" -> new MergeStrategy("ip", true, false);
            case "topologySpreadConstraints" -> new MergeStrategy("topologyKey", true, false);
            case "env", "volumes" -> new MergeStrategy(NAME, false, false);
            case "envFrom" -> new MergeStrategy("", false, true);
            default -> new MergeStrategy("", false, false);
        };
    }

    /** The name of an item; empty if it has none. */
    String nameOf(JsonNode item) {
        return item.path(key).asText(key.equals(PORT) ? item.path("port").asText("") : "");
    }
}
