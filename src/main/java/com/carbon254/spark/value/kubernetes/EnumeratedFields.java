package com.carbon254.spark.value.kubernetes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields of Kubernetes' own types that take one of a few words, which the types themselves do not say. The reader of
 * environment files refuses any other word where it stands, and the schemas of rendered objects say the same.
 */
public final class EnumeratedFields {

    private static final String FILE = "enumerated-fields.tsv";

    private static final SortedMap<String, SortedMap<String, List<String>>> WORDS = read();

    private EnumeratedFields() {}

    /** The words of a field; one that is empty stands for a field that is left out. Empty if any text may stand there. */
    public static Optional<List<String>> of(String type, String field) {
        return Optional.ofNullable(of(type).get(field));
    }

    /** The fields of a type, called as Kubernetes calls it: {@code Toleration}. */
    public static SortedMap<String, List<String>> of(String type) {
        return WORDS.getOrDefault(type, Collections.emptySortedMap());
    }

    /** The types that have such fields. */
    public static List<String> types() {
        return List.copyOf(WORDS.keySet());
    }

    private static SortedMap<String, SortedMap<String, List<String>>> read() {
        SortedMap<String, SortedMap<String, List<String>>> types = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(EnumeratedFields.class.getResourceAsStream(FILE), FILE)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] row = line.split("\t", 3);
                types.computeIfAbsent(row[0], type -> new TreeMap<>())
                        .put(row[1], List.copyOf(Arrays.asList(row[2].split(" ", -1))));
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return types;
    }
}
