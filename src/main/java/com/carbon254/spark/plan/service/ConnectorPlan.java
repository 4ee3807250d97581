package com.carbon254.spark.plan.service;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A connector that writes the changes of a database to topics.
 *
 * @param name its name
 * @param className its class
 * @param properties its configuration
 * @param credentials the Secret that they refer to
 * @param state whether it works
 */
public record ConnectorPlan(
        DnsLabel name, String className, SortedMap<String, String> properties, ObjectName credentials, String state) {

    /** How a key of a Secret is referred to begins with it: the name of the config provider. */
    public static final String PROVIDER = "secrets";

    /** The first part of the names of properties for Debezium's own clients of Kafka. */
    static final String HISTORY = "schema.history.internal.";

    public ConnectorPlan {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** Whether it opens connections to the brokers of its own, beside those of the workers. */
    boolean opensKafka() {
        return properties.keySet().stream().anyMatch(key -> key.startsWith(HISTORY));
    }
}
