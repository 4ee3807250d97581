package com.carbon254.spark.value.kubernetes;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The labels that Kubernetes recommends, and what this program says in those that are the same everywhere. */
public final class PlatformLabels {

    /** What every such label begins with. */
    public static final String RECOMMENDED = "app.kubernetes.io/";

    /** The label with the role of a program. */
    public static final String COMPONENT = RECOMMENDED + "component";

    /** The label with who made an object. */
    public static final String MANAGED_BY = RECOMMENDED + "managed-by";

    /** The value of {@link #MANAGED_BY} on every object. */
    public static final String GENERATOR = "spark-platform-generator";

    /** The value of {@code app.kubernetes.io/part-of} on every object. */
    public static final String PLATFORM = "spark-platform";

    private PlatformLabels() {}

    /**
     * The labels that select the pods of a program: selectors are immutable, so they hold only what never changes.
     *
     * @param name the program
     * @param instance what tells this installation from others of the program
     * @param component its role in the platform
     */
    public static SortedMap<String, String> selector(String name, String instance, String component) {
        SortedMap<String, String> labels = new TreeMap<>();
        labels.put(RECOMMENDED + "name", name);
        labels.put(RECOMMENDED + "instance", instance);
        labels.put(COMPONENT, component);
        return Collections.unmodifiableSortedMap(labels);
    }
}
