package com.carbon254.spark.kube;

import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.PlatformLabels;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The labels of one program of the platform: those that Kubernetes recommends, and {@code app}, which people select on
 * ({@code kubectl get pods -l app=spark-operator}).
 *
 * @param name the program: {@code spark-history-server}
 * @param instance what tells this installation from others of the program: {@code spark-history-server-prod}
 * @param component its role in the platform: {@code history}
 * @param shared what all objects of the environment carry beside these
 */
public record Labels(String name, String instance, String component, SortedMap<String, String> shared) {

    /** The value of {@code app.kubernetes.io/part-of} on every object. */
    public static final String PLATFORM = PlatformLabels.PLATFORM;

    /** The value of {@code app.kubernetes.io/managed-by} on every object. */
    public static final String GENERATOR = PlatformLabels.GENERATOR;

    public Labels {
        shared = Collections.unmodifiableSortedMap(new TreeMap<>(shared));
    }

    /** Those of a program in an environment. */
    public static Labels of(String program, String component, DnsLabel environment, SortedMap<String, String> shared) {
        return new Labels(program, program + "-" + environment, component, shared);
    }

    /** For the metadata of every object and pod template. */
    public Map<String, String> all() {
        SortedMap<String, String> labels = new TreeMap<>(shared);
        labels.putAll(selector());
        labels.put("app", name);
        labels.put(PlatformLabels.RECOMMENDED + "part-of", PLATFORM);
        labels.put(PlatformLabels.MANAGED_BY, GENERATOR);
        return Collections.unmodifiableSortedMap(labels);
    }

    /** The labels that select the pods: selectors are immutable, so they hold only what never changes. */
    public Map<String, String> selector() {
        return PlatformLabels.selector(name, instance, component);
    }
}
