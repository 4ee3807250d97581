package com.carbon254.spark.catalogue.workflow;

import com.carbon254.spark.catalogue.VersionTable;
import com.carbon254.spark.value.workflow.SchedulerVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a line of DolphinScheduler: the names of its fields and paths, and whether it imports. All of it is data,
 * {@code versions/dolphinscheduler.properties}.
 */
public final class SchedulerRelease {

    private static final VersionTable VERSIONS = VersionTable.resource("/versions/dolphinscheduler.properties");
    private static final List<String> LINES = words("dolphinscheduler.lines").toList();

    private final String line;

    private SchedulerRelease(String line) {
        this.line = line;
    }

    /** The lines that are known, the oldest first. */
    public static List<String> lines() {
        return LINES;
    }

    /** What is known of a version, if its line is supported. */
    public static Optional<SchedulerRelease> find(SchedulerVersion version) {
        return LINES.stream()
                .filter(line -> version.text().equals(line) || version.text().startsWith(line + "."))
                .max(Comparator.comparingInt(String::length))
                .map(SchedulerRelease::new);
    }

    /** Whether people can import a file. */
    public boolean imports() {
        return Boolean.parseBoolean(VERSIONS.get(line + ".imports"));
    }

    /** The name of a field or a part of a path that begins with what the line calls a workflow: {@code Definition}. */
    public String named(String rest) {
        return VERSIONS.get(line + ".word") + rest;
    }

    /** Whether tasks have a field that not all lines have. */
    public boolean taskHas(String field) {
        return words(line + ".task.fields").anyMatch(field::equals);
    }

    /** Whether schedules have a field that not all lines have. */
    public boolean scheduleHas(String field) {
        return words(line + ".schedule.fields").anyMatch(field::equals);
    }

    /** What a run may name without stating it. */
    public List<String> parameters() {
        return words(line + ".parameters").toList();
    }

    private static Stream<String> words(String key) {
        return Stream.of(VERSIONS.get(key).split(" ")).filter(word -> !word.isEmpty());
    }

    @Override
    public String toString() {
        return line;
    }
}
