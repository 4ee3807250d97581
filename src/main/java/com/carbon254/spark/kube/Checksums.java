package com.carbon254.spark.kube;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checksums that make Kubernetes notice a change: as annotations of pods, and in the names of Jobs. */
public final class Checksums {

    private static final int SHORT = 10;

    private Checksums() {}

    /** The SHA-256 of a text in UTF-8, in hexadecimal. */
    public static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** The checksum of a typed object or a part of one; it does not depend on the order of maps. */
    public static String of(KubernetesResource content) {
        return sha256(TypedJson.part(content).toString());
    }

    /** Ten digits of the checksum, for the name of a Job: a Job is immutable, so a changed one needs a new name. */
    public static String brief(KubernetesResource content) {
        return of(content).substring(0, SHORT);
    }

    /**
     * Annotations for the template of a pod that reads these ConfigMaps when it starts: it rolls when their content
     * changes, and only then.
     */
    public static Map<String, String> annotations(List<ConfigMap> read) {
        SortedMap<String, String> annotations = new TreeMap<>();
        for (ConfigMap map : read) {
            annotations.put("checksum/" + map.getMetadata().getName(), sha256(content(map)));
        }
        return Collections.unmodifiableSortedMap(annotations);
    }

    private static String content(ConfigMap map) {
        JsonNode json = TypedJson.part(map);
        return json.path("data").toString() + json.path("binaryData");
    }
}
