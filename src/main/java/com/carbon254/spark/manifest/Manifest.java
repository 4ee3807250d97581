package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One rendered object, its keys in the order they are printed in.
 *
 * @param file the path below the environment's folder, with {@code /}
 * @param content the object; treated as immutable
 * @param delivery how it reaches the cluster
 */
public record Manifest(String file, ObjectNode content, Delivery delivery) {

    /** The folder of objects that a team has written itself. */
    public static final String OWN = "k8s/own";

    /** An object that is synced. */
    public Manifest(String file, ObjectNode content) {
        this(file, content, Delivery.SYNCED);
    }

    /** Whether a team has written it, and it goes to the cluster as it is. */
    public boolean isOwn() {
        return isOwn(file);
    }

    /** What files begin with whose objects the program makes of what a team asks for. */
    public static final String OF_TEAM = "k8s/monitoring/spark-team-";

    /** Whether what a file says is a team's: it has written the objects, or rules and dashboards in them. */
    public static boolean isOfTeam(String file) {
        return isOwn(file) || file.startsWith(OF_TEAM);
    }

    /** Whether a file below an environment's folder holds what a team has written. */
    public static boolean isOwn(String file) {
        return file.startsWith(OWN + "/") && !file.endsWith("/kustomization.yaml");
    }

    /** What the API server knows this object by. */
    public ObjectKey key() {
        return ObjectKey.of(content);
    }
}
