package com.carbon254.spark.synthesis;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.output.EnvironmentTree;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** From objects to the files that hold them. */
public final class Trees {

    private Trees() {}

    /**
     * The tree of an environment; objects stand in their file in the order in which they are given.
     *
     * @param others files that are written as they are, by their paths: those that hold no objects, and those of your team,
     *     whose objects are not written once more
     */
    public static EnvironmentTree of(String environment, List<Manifest> manifests, SortedMap<String, String> others) {
        SortedMap<String, List<JsonNode>> files = new TreeMap<>();
        for (Manifest manifest : manifests) {
            files.computeIfAbsent(manifest.file(), file -> new ArrayList<>()).add(manifest.content());
        }
        SortedMap<String, String> texts = new TreeMap<>(others);
        files.forEach((file, objects) -> texts.computeIfAbsent(file, path -> YamlWriter.write(objects)));
        return new EnvironmentTree(environment, texts);
    }
}
