package com.carbon254.spark.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what the items of a list are told apart, as the API server merges them: {@code change/merge-keys.tsv}. */
final class MergeKeys {

    private static final String TABLE = "/change/merge-keys.tsv";
    private static final List<Row> ROWS = rows();

    private MergeKeys() {}

    /**
     * A list and the fields that name an item of it.
     *
     * @param list the name of the list's field
     * @param keys fields of an item, pointers without their first slash; of fields joined by {@code |} the first that is
     *     there; a later one may be missing
     */
    private record Row(String list, List<String> keys) {

        private Row {
            keys = List.copyOf(keys);
        }

        /** The items by their names, in order; empty if an item has none or two have the same. */
        private Optional<Map<String, Integer>> names(JsonNode items) {
            Map<String, Integer> names = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                JsonNode item = items.get(i);
                if (part(item, keys.get(0)).isEmpty()) {
                    return Optional.empty();
                }
                String name = keys.stream()
                        .map(key -> part(item, key))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "));
                if (names.put(name, i) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }

        private static String part(JsonNode item, String key) {
            return Arrays.stream(key.split("[|]"))
                    .map(field -> item.at("/" + field).asText())
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    /** Two lists whose items are told apart by name: the name of each item, and its index. */
    record Paired(Map<String, Integer> before, Map<String, Integer> after) {}

    /** The items of two lists by their names; empty if they have none, and only their position counts. */
    static Optional<Paired> pair(String list, JsonNode before, JsonNode after) {
        return ROWS.stream()
                .filter(row -> row.list().equals(list))
                .flatMap(row -> pair(row, before, after).stream())
                .findFirst();
    }

    private static Optional<Paired> pair(Row row, JsonNode before, JsonNode after) {
        return row.names(before).flatMap(old -> row.names(after).map(now -> new Paired(old, now)));
    }

    private static List<Row> rows() {
        return lines().filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new Row(cells[0], Arrays.asList(cells[1].split(","))))
                .toList();
    }

    private static Stream<String> lines() {
        try (InputStream table = Objects.requireNonNull(MergeKeys.class.getResourceAsStream(TABLE))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
