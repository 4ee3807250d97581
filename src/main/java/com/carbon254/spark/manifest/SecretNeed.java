package com.carbon254.spark.manifest;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A Secret that something rendered reads.
 *
 * @param name its name
 * @param namespaces where it must exist: nothing reads a Secret of another namespace
 * @param keys the keys of its data that are read; empty where a pod mounts whatever it has
 * @param whole whether something reads whatever it has
 * @param readers the objects that read it, as {@code Kind/name}
 * @param maker who makes it
 */
public record SecretNeed(
        String name,
        SortedSet<String> namespaces,
        SortedSet<String> keys,
        boolean whole,
        SortedSet<String> readers,
        String maker) {

    /** Who makes a Secret that nothing in the tree makes. */
    public static final String TEAM = "your team";

    /** The key of a Secret that pulls images (type kubernetes.io/dockerconfigjson). */
    public static final String PULL_KEY = ".dockerconfigjson";

    private static final List<String> CERTIFICATE_KEYS = List.of("tls.crt", "tls.key");

    /** The type of a Secret that Kubernetes knows nothing of. */
    public static final String GENERIC = "Opaque";

    public SecretNeed {
        namespaces = copy(namespaces);
        keys = copy(keys);
        readers = copy(readers);
    }

    private static SortedSet<String> copy(SortedSet<String> texts) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
    }

    /** The keys of a Secret with a certificate (type kubernetes.io/tls). */
    public static List<String> certificateKeys() {
        return CERTIFICATE_KEYS;
    }

    /** The type of the Secret, which Kubernetes takes from nothing but the object. */
    public String type() {
        if (keys.contains(PULL_KEY)) {
            return "kubernetes.io/dockerconfigjson";
        }
        return keys.containsAll(CERTIFICATE_KEYS) ? "kubernetes.io/tls" : GENERIC;
    }

    /** Whether nothing in the tree makes it. */
    public boolean isOfTeam() {
        return maker.equals(TEAM);
    }
}
