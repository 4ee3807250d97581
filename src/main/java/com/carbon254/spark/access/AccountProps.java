package com.carbon254.spark.access;

import com.carbon254.spark.kube.Labels;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An account.
 *
 * @param namespace where it lives
 * @param name its name
 * @param labels its labels
 * @param annotations its annotations, a cloud identity for one
 * @param annotationsKey the key path that they come from; empty if it has none
 */
record AccountProps(
        NamespaceProps namespace,
        String name,
        Labels labels,
        SortedMap<String, String> annotations,
        String annotationsKey) {

    /** Copies the annotations. */
    AccountProps {
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    /** An account without annotations. */
    static AccountProps plain(NamespaceProps namespace, String name, Labels labels) {
        return new AccountProps(namespace, name, labels, new TreeMap<>(), "");
    }
}
