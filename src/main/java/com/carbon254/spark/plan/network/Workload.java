package com.carbon254.spark.plan.network;

import com.carbon254.spark.value.kubernetes.DnsLabel;

/**
 * Pods of ours, which one policy selects.
 *
 * @param name what people call them
 * @param policy the name of the policy
 * @param pods the pods; their namespace is known
 * @param key the key path that they come from
 * @param maker whose templates they are made of
 */
public record Workload(String name, String policy, PodGroup pods, String key, Maker maker) implements End {

    /** Who makes the templates of pods. */
    public enum Maker {
        /** This project. */
        PLATFORM,
        /** Others: people who apply Spark applications, Strimzi. */
        OTHERS
    }

    static Workload ofPlatform(String name, String policy, PodGroup pods, String key) {
        return new Workload(name, policy, pods, key, Maker.PLATFORM);
    }

    static Workload ofOthers(String name, String policy, PodGroup pods, String key) {
        return new Workload(name, policy, pods, key, Maker.OTHERS);
    }

    /** Where they are. */
    public DnsLabel namespace() {
        return pods.namespace().orElseThrow();
    }
}
