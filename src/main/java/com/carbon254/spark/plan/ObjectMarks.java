package com.carbon254.spark.plan;

import com.carbon254.spark.config.SharedMetadata;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all objects of an environment carry.
 *
 * @param labels of objects and of their pods
 * @param annotations of objects
 */
public record ObjectMarks(SortedMap<String, String> labels, SortedMap<String, String> annotations) {

    public ObjectMarks {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    }

    static ObjectMarks of(SharedMetadata metadata) {
        return new ObjectMarks(texts(metadata.labels()), texts(metadata.annotations()));
    }

    private static SortedMap<String, String> texts(Map<?, ?> stated) {
        SortedMap<String, String> texts = new TreeMap<>();
        stated.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }
}
