package com.carbon254.spark.plan;

import com.carbon254.spark.config.Manifests;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the objects that a team has written may count on.
 *
 * @param namespaces where they may live, beside those of the platform, sorted
 * @param outside what they may name although it is made elsewhere: kind to names
 */
public record TeamScope(List<DnsLabel> namespaces, SortedMap<String, List<ObjectName>> outside) {

    public TeamScope {
        namespaces = List.copyOf(namespaces);
        outside = Collections.unmodifiableSortedMap(new TreeMap<>(outside));
    }

    static TeamScope of(Manifests manifests) {
        SortedMap<String, List<ObjectName>> outside = new TreeMap<>();
        manifests.outside().forEach((kind, names) -> outside.put(kind.toString(), names));
        return new TeamScope(List.copyOf(manifests.namespaces().keySet()), outside);
    }
}
