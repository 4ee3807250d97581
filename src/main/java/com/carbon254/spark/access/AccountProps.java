package com.carbon254.spark.access;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.SortedMap;

/**
 * An account.
 *
 * @param namespace where it lives
 * @param name its name
 * @param labels its labels
 * @param annotations its annotations, a cloud identity for one, each time with the key that states them; the last wins
 */
record AccountProps(
        Stated<DnsLabel> namespace, String name, Labels labels, List<Stated<SortedMap<String, String>>> annotations) {

    AccountProps {
        annotations = List.copyOf(annotations);
    }

    /** An account without annotations. */
    static AccountProps plain(Stated<DnsLabel> namespace, String name, Labels labels) {
        return new AccountProps(namespace, name, labels, List.of());
    }
}
