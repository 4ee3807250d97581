package com.carbon254.spark.check.object;

import com.carbon254.spark.manifest.Manifest;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** The Spark properties of every submission: a file in a ConfigMap, which spark-submit reads as Java reads properties. */
final class SubmissionDefaults {

    private static final String FILE = "spark-defaults.conf";

    private SubmissionDefaults() {}

    /** Those of the first ConfigMap that has the file; all of them have the same. None if no object has it. */
    static SortedMap<String, String> in(List<Manifest> manifests) {
        return manifests.stream()
                .filter(manifest -> manifest.key().kind().equals("ConfigMap"))
                .map(map -> map.content().path("data").path(FILE).asText())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(SubmissionDefaults::read)
                .orElseGet(TreeMap::new);
    }

    private static SortedMap<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> sorted.put(name, properties.getProperty(name)));
        return sorted;
    }
}
