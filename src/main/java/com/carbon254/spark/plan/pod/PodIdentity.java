package com.carbon254.spark.plan.pod;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a cloud asks of a pod and of its account before it vouches for the pod.
 *
 * @param byAccount whether it knows the pod by its account, which must then be none that others share
 * @param annotations of the account
 * @param labels of the pod
 * @param nodeSelector labels that the pod's node must have
 */
public record PodIdentity(
        boolean byAccount,
        SortedMap<String, String> annotations,
        SortedMap<String, String> labels,
        SortedMap<String, String> nodeSelector) {

    /** No cloud is asked. */
    public static final PodIdentity NONE = new PodIdentity(
            false, Collections.emptySortedMap(), Collections.emptySortedMap(), Collections.emptySortedMap());

    public PodIdentity {
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        nodeSelector = Collections.unmodifiableSortedMap(new TreeMap<>(nodeSelector));
    }

    /** The account of a service: its own if the cloud knows it by that, else the namespace's. */
    public Optional<String> account(String own) {
        return byAccount ? Optional.of(own) : Optional.empty();
    }

    /** The labels of a pod that has others besides. */
    public SortedMap<String, String> over(Map<String, String> others) {
        SortedMap<String, String> all = new TreeMap<>(others);
        all.putAll(labels);
        return all;
    }

    /**
     * The key that the labels of a pod's nodes come from.
     *
     * @param placement the block with the keys of its placement
     * @param identity the key that states this identity
     */
    public String keyOfNodes(String placement, String identity) {
        return nodeSelector.isEmpty() ? placement + ".nodeSelector" : identity;
    }
}
