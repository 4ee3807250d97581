package com.carbon254.spark.schema;

import java.util.Comparator;
import java.util.Locale;

/**
 * A kind of object as an API server serves it.
 *
 * @param group the API group; empty for the core group
 * @param version the version within the group
 * @param kind the kind
 * @param namespaced whether its objects live in a namespace
 */
record ServedKind(String group, String version, String kind, boolean namespaced) implements Comparable<ServedKind> {

    private static final Comparator<ServedKind> ORDER = Comparator.comparing(ServedKind::kind)
            .thenComparing(ServedKind::group)
            .thenComparing(ServedKind::version);

    /** Group and version as an object states them. */
    String apiVersion() {
        return group.isEmpty() ? version : group + "/" + version;
    }

    /** The name that kubeconform makes of its template {@code {{.ResourceKind}}{{.KindSuffix}}.json}. */
    String fileName() {
        String firstLabel = group.isEmpty() ? "" : "-" + group.split("\\.", 2)[0];
        return kind.toLowerCase(Locale.ROOT) + firstLabel + "-" + version + ".json";
    }

    @Override
    public int compareTo(ServedKind other) {
        return ORDER.compare(this, other);
    }
}
