package com.carbon254.spark.change;

import com.fasterxml.jackson.core.JsonPointer;
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
     * A list and the parts of which the name of an item of it is made.
     *
     * @param list the name of the list's field
     * @param parts of each the fields of an item that may hold it, the first that is there counts; a part after the first
     *     may be missing
     */
    private record Row(String list, List<List<JsonPointer>> parts) {

        private Row {
            parts = List.copyOf(parts);
        }

        private static Row of(String list, String keys) {
            return new Row(list, Arrays.stream(keys.split(",")).map(Row::fields).toList());
        }

        private static List<JsonPointer> fields(String part) {
            return Arrays.stream(part.split("[|]"))
                    .map(field -> JsonPointer.compile("/" + field))
                    .toList();
        }

        /** The items by their names, in order; empty if an item has none or two have the same. */
        private Optional<Map<String, Integer>> names(JsonNode items) {
            Map<String, Integer> names = new LinkedHashMap<>();
            for (int i = 0; i < items.size(); i++) {
                String name = name(items.get(i));
                if (name.isEmpty() || names.put(name, i) != null) {
                    return Optional.empty();
                }
            }
            return Optional.of(names);
        }

        private String name(JsonNode item) {
            String first = text(item, parts.get(0));
            return parts.size() == 1 || first.isEmpty()
                    ? first
                    : parts.stream()
                            .map(fields -> text(item, fields))
                            .filter(part -> !part.isEmpty())
                            .collect(Collectors.joining(" "));
        }

        private static String text(JsonNode item, List<JsonPointer> fields) {
            for (JsonPointer field : fields) {
                String text = item.at(field).asText();
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
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
                .map(cells -> Row.of(cells[0], cells[1]))
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
