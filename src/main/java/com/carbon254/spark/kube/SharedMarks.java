package com.carbon254.spark.kube;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every object of an environment carries by the user's will.
 *
 * @param labels that the features gave to it already; here only their origin is told
 * @param annotations that it gets now, unless it states them itself
 */
public record SharedMarks(SortedMap<String, String> labels, SortedMap<String, String> annotations) {

    private static final String METADATA = "metadata";
    private static final String ANNOTATIONS = "annotations";

    /** Those of an environment that wants none. */
    public static final SharedMarks NONE = new SharedMarks(new TreeMap<>(), new TreeMap<>());

    public SharedMarks {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    void addTo(ObjectNode object, Origin origin) {
        labels.keySet().forEach(key -> tell(origin, "labels", key));
        if (!annotations.isEmpty()) {
            annotate(object.withObject("/" + METADATA), origin);
        }
    }

    private void annotate(ObjectNode metadata, Origin origin) {
        SortedMap<String, String> all = new TreeMap<>(annotations);
        metadata.path(ANNOTATIONS)
                .properties()
                .forEach(own -> all.put(own.getKey(), own.getValue().asText()));
        ObjectNode others = metadata.deepCopy().without(ANNOTATIONS);
        metadata.removeAll();
        ObjectNode node = metadata.putObject(ANNOTATIONS);
        metadata.setAll(others);
        all.forEach((key, value) -> {
            node.put(key, value);
            if (value.equals(annotations.get(key))) {
                tell(origin, ANNOTATIONS, key);
            }
        });
    }

    private static void tell(Origin origin, String block, String key) {
        String step = key.replace("~", "~0").replace("/", "~1");
        origin.from("/" + METADATA + "/" + block + "/" + step, METADATA + "." + block + "." + key);
    }
}
