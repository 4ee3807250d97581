package com.carbon254.spark.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A tree as it is written, read by a parser that is not ours.
 *
 * @param environment what was written
 * @param files the texts, by their paths
 * @param documents what the files of YAML hold
 */
record ReadBack(RenderedEnvironment environment, SortedMap<String, String> files, List<JsonNode> documents) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** A text and the name it stands under. */
    record NamedText(String name, String value) {}

    static ReadBack of(RenderedEnvironment environment) {
        SortedMap<String, String> files = environment.tree().files();
        List<JsonNode> documents = new ArrayList<>();
        files.forEach((path, text) -> {
            if (path.endsWith(".yaml")) {
                read(text, documents);
            }
        });
        return new ReadBack(environment, files, List.copyOf(documents));
    }

    private static void read(String text, List<JsonNode> documents) {
        try (MappingIterator<JsonNode> parsed = YAML.readerFor(JsonNode.class).readValues(text)) {
            parsed.forEachRemaining(documents::add);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The documents but for kustomizations. */
    List<JsonNode> objects() {
        return documents.stream()
                .filter(document -> !document.path("kind").asText().equals("Kustomization"))
                .toList();
    }

    /** The texts of all documents. */
    List<NamedText> texts() {
        List<NamedText> texts = new ArrayList<>();
        documents.forEach(document -> collect("", document, texts));
        return texts;
    }

    private static void collect(String name, JsonNode node, List<NamedText> texts) {
        if (node.isTextual()) {
            texts.add(new NamedText(name, node.asText()));
        }
        if (node.isArray()) {
            node.forEach(item -> collect(name, item, texts));
        }
        node.properties().forEach(field -> collect(field.getKey(), field.getValue(), texts));
    }

    /** What a file of properties holds, as Java reads it, sorted by name. */
    static List<Map.Entry<String, String>> properties(String text) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(text));
        SortedMap<String, String> sorted = new TreeMap<>();
        properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
        return List.copyOf(sorted.entrySet());
    }
}
