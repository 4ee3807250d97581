package com.carbon254.spark.workflows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Holds a file that DolphinScheduler would import against {@code fields.tsv}, for its own parser drops what it does not know. */
final class ImportFields {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path TABLE = Path.of("src/test/resources/workflows/fields.tsv");
    private static final long LARGEST = 1L << 53;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final String line;
    private final List<String[]> rows;
    private final List<String> faults = new ArrayList<>();

    private ImportFields(String line) throws IOException {
        this.line = line;
        this.rows = Files.readAllLines(TABLE).stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split("\t"))
                .toList();
    }

    /** What is wrong with a file for a line of releases. */
    static List<String> faults(String line, String text) throws IOException {
        ImportFields fields = new ImportFields(line);
        JsonNode file = JSON.readTree(text);
        if (!file.isArray() || file.size() != 1) {
            return List.of("no array of one object");
        }
        fields.file(file.get(0));
        return fields.faults;
    }

    private void file(JsonNode file) throws JsonProcessingException {
        object("file", file);
        JsonNode definition = file.path(named("WDefinition"));
        object("definition", definition);
        file.path(named("WTaskRelationList")).forEach(relation -> object("relation", relation));
        file.path("taskDefinitionList").forEach(task -> {
            object("task", task);
            object("parameters", task.path("taskParams"));
            task.path("taskParams").path("localParams").forEach(parameter -> object("global", parameter));
        });
        if (file.path("schedule").isObject()) {
            object("schedule", file.get("schedule"));
        }
        JSON.readTree(definition.path("globalParams").asText()).forEach(parameter -> object("global", parameter));
        JSON.readTree(definition.path("locations").asText()).forEach(location -> object("location", location));
        codes(file, definition);
    }

    /** Every task has a relation to itself, and all numbers lead to something. */
    private void codes(JsonNode file, JsonNode definition) throws JsonProcessingException {
        NavigableSet<Long> tasks = new TreeSet<>();
        file.path("taskDefinitionList")
                .forEach(task -> tasks.add(task.path("code").asLong()));
        NavigableSet<Long> reached = new TreeSet<>();
        for (JsonNode relation : file.path(named("WTaskRelationList"))) {
            long before = relation.path("preTaskCode").asLong();
            reached.add(relation.path("postTaskCode").asLong());
            if (before != 0 && !tasks.contains(before)) {
                faults.add("a relation begins at " + before + ", which is no task");
            }
            if (relation.path(named("WDefinitionCode")).asLong()
                    != definition.path("code").asLong()) {
                faults.add("a relation is of another workflow");
            }
        }
        NavigableSet<Long> placed = new TreeSet<>();
        JSON.readTree(definition.path("locations").asText())
                .forEach(location -> placed.add(location.path("taskCode").asLong()));
        if (tasks.isEmpty() || !reached.equals(tasks) || !placed.equals(tasks)) {
            faults.add("tasks " + tasks + ", relations to " + reached + ", places of " + placed);
        }
    }

    private String named(String field) {
        boolean process = line.equals("3.1") || line.equals("3.2");
        return field.startsWith("W") ? (process ? "process" : "workflow") + field.substring(1) : field;
    }

    private void object(String kind, JsonNode object) {
        List<String[]> own = rows.stream()
                .filter(row -> row[0].equals(kind))
                .filter(row ->
                        row[3].equals("all") || Arrays.asList(row[3].split(" ")).contains(line))
                .toList();
        List<String> known = own.stream().map(row -> named(row[1])).toList();
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(kind + "." + name + " is unknown to " + line);
            }
        });
        own.forEach(row -> value(kind + "." + named(row[1]), row[2], object.path(named(row[1]))));
    }

    private void value(String place, String types, JsonNode value) {
        if (Arrays.stream(types.split("\\|")).noneMatch(type -> fits(type, value))) {
            faults.add(place + " = " + value + " is no " + types);
        }
    }

    private static boolean fits(String type, JsonNode value) {
        return switch (type) {
            case "null" -> value.isNull();
            case "0" -> value.isIntegralNumber() && value.asLong() == 0;
            case "object" -> value.isObject();
            case "list" -> value.isArray();
            case "number" -> value.isIntegralNumber() && value.canConvertToInt();
            case "code" -> value.isIntegralNumber() && value.asLong() > 0 && value.asLong() < LARGEST;
            case "text" -> value.isTextual();
            case "json" -> value.isTextual() && isList(value.asText());
            case "time" -> isTime(value.asText());
            case "zone" -> ZoneId.getAvailableZoneIds().contains(value.asText());
            case "quartz" -> isQuartz(value.asText());
            default -> value.isTextual() && value.asText().equals(type);
        };
    }

    private static boolean isList(String text) {
        try {
            return JSON.readTree(text).isArray();
        } catch (JsonProcessingException fault) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        return TIME.format(LocalDateTime.parse(text, TIME)).equals(text);
    }

    private static boolean isQuartz(String text) {
        String[] fields = text.split(" ", -1);
        return fields.length == 7 && (fields[3].equals("?") ^ fields[5].equals("?"));
    }
}
