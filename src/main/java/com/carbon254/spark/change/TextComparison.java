package com.carbon254.spark.change;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks into texts that differ: properties are compared by key, JSON field by field, any other text by its lines. */
final class TextComparison {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TextComparison() {}

    /** What differs in two texts that are a field of an object; the difference itself if they have no parts. */
    static List<Difference> of(Difference texts) {
        if (!texts.textBefore().contains("\n") || !texts.textAfter().contains("\n")) {
            return List.of(texts);
        }
        String name = texts.lastStep();
        List<Difference> parts = List.of();
        if (name.endsWith(".conf") || name.endsWith(".properties")) {
            parts = properties(texts);
        } else if (name.endsWith(".json")) {
            parts = json(texts);
        }
        return parts.isEmpty() ? List.of(lines(texts)) : parts;
    }

    private static List<Difference> properties(Difference texts) {
        Properties before = read(texts.textBefore());
        Properties after = read(texts.textAfter());
        NavigableSet<String> keys = new TreeSet<>(before.stringPropertyNames());
        keys.addAll(after.stringPropertyNames());
        return keys.stream()
                .map(key -> part(texts, key, text(before.getProperty(key)), text(after.getProperty(key))))
                .filter(part -> !part.before().equals(part.after()))
                .toList();
    }

    private static Optional<JsonNode> text(@Nullable String value) {
        return Optional.ofNullable(value).map(TextNode::valueOf);
    }

    private static Difference part(Difference texts, String key, Optional<JsonNode> before, Optional<JsonNode> after) {
        return new Difference(texts.pointer(), texts.field() + Difference.PROPERTY + key, before, after);
    }

    /** As Java and Spark read them. */
    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
        return properties;
    }

    private static List<Difference> json(Difference texts) {
        try {
            return FieldComparison.of(JSON.readTree(texts.textBefore()), JSON.readTree(texts.textAfter())).stream()
                    .map(part -> part(texts, part.field(), part.before(), part.after()))
                    .toList();
        } catch (JsonProcessingException noJson) {
            return List.of();
        }
    }

    /** The lines between those that both texts begin and end with. */
    private static Difference lines(Difference texts) {
        List<String> before = texts.textBefore().lines().toList();
        List<String> after = texts.textAfter().lines().toList();
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        String name = "line " + (head + 1);
        return part(texts, name, middle(before, head, tail), middle(after, head, tail));
    }

    private static Optional<JsonNode> middle(List<String> lines, int head, int tail) {
        List<String> middle = lines.subList(head, lines.size() - tail);
        return middle.isEmpty() ? Optional.empty() : Optional.of(TextNode.valueOf(String.join("\n", middle)));
    }
}
