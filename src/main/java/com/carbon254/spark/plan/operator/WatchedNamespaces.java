package com.carbon254.spark.plan.operator;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.LabelKey;
import com.carbon254.spark.value.kubernetes.LabelValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the operator runs jobs. Flags, webhook configurations and roles all follow from this one record: where they
 * disagree, jobs run without what the webhook would add, or not at all.
 *
 * @param prepared where accounts and settings are rendered, sorted; the platform's own is one of them
 * @param named all namespaces that the operator knows by name, sorted: those, and those of other environments
 * @param selector labels by which it finds more; empty for none
 */
public record WatchedNamespaces(List<DnsLabel> prepared, List<DnsLabel> named, SortedMap<String, String> selector) {

    public WatchedNamespaces {
        prepared = List.copyOf(prepared);
        named = List.copyOf(named);
        selector = Collections.unmodifiableSortedMap(new TreeMap<>(selector));
    }

    /**
     * The namespaces with jobs of an environment.
     *
     * @param platform the namespace of the platform
     * @param ofJobs those that it names beside that
     * @param labels by which the operator finds more
     */
    static WatchedNamespaces of(
            DnsLabel platform, Map<DnsLabel, String> ofJobs, Map<LabelKey, LabelValue> labels, Operator operator) {
        List<DnsLabel> prepared = Namespaces.prepared(platform, ofJobs);
        return new WatchedNamespaces(prepared, Namespaces.served(prepared, operator), Namespaces.selector(labels));
    }

    /** Whether the operator must see all namespaces to find those with the labels. */
    public boolean isClusterWide() {
        return !selector.isEmpty();
    }

    /** The names as a flag has them. */
    String namesText() {
        return named.stream().map(DnsLabel::toString).collect(Collectors.joining(","));
    }
}
