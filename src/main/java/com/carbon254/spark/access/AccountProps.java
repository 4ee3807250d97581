package com.carbon254.spark.access;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Optional;
import java.util.SortedMap;

/**
 * An account.
 *
 * @param namespace where it lives
 * @param name its name
 * @param labels its labels
 * @param annotations its annotations, a cloud identity for one; empty if no key states any
 */
record AccountProps(
        Stated<DnsLabel> namespace,
        String name,
        Labels labels,
        Optional<Stated<SortedMap<String, String>>> annotations) {

    /** An empty map is printed as nothing. */
    AccountProps {
        annotations = annotations.filter(stated -> !stated.value().isEmpty());
    }

    /** An account without annotations. */
    static AccountProps plain(Stated<DnsLabel> namespace, String name, Labels labels) {
        return new AccountProps(namespace, name, labels, Optional.empty());
    }
}
