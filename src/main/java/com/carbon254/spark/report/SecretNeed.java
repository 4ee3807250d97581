package com.carbon254.spark.report;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A Secret that something rendered reads.
 *
 * @param name its name
 * @param namespaces where it must exist: nothing reads a Secret of another namespace
 * @param keys the keys of its data that are read; empty where a pod mounts whatever it has
 * @param readers the objects that read it, as {@code Kind/name}
 * @param maker who makes it
 */
public record SecretNeed(
        String name, SortedSet<String> namespaces, SortedSet<String> keys, SortedSet<String> readers, String maker) {

    public SecretNeed {
        namespaces = copy(namespaces);
        keys = copy(keys);
        readers = copy(readers);
    }

    private static SortedSet<String> copy(SortedSet<String> texts) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(texts));
    }

    /** Whether it has the credentials of a registry. */
    boolean isOfRegistry() {
        return keys.contains(SecretNeeds.PULL_KEY);
    }

    /** Whether it has a certificate and its key. */
    boolean isCertificate() {
        return keys.containsAll(SecretNeeds.CERTIFICATE_KEYS);
    }

    /** Whether it is made by hand, or by what a team has for that. */
    public boolean isOfTeam() {
        return maker.equals(SecretNeeds.TEAM);
    }
}
