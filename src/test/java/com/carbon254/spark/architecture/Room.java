package com.carbon254.spark.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A package of the program, and the others that it may know. The root package holds the program's entry alone.
 *
 * @param name below the root package; a final {@code ..} includes the packages below it
 * @param others that it may know
 */
record Room(String name, List<String> others) {

    static final String ROOT = "com.carbon254.spark";

    private static final List<Room> BEFORE = List.of(
            room("spelling"),
            room("value..", "spelling"),
            room("api..", "value.."),
            room("finding", "value.."),
            room("finding.format", "finding"),
            room("manifest", "value.."),
            room("catalogue..", "spelling", "value.."),
            room("promql"),
            room("alert", "catalogue.."),
            room("dashboard", "alert"),
            room("schema", "api..", "manifest", "value.."),
            room("config..", "api..", "finding", "spelling", "value.."),
            room("claims..", "catalogue..", "config..", "value.."),
            room(
                    "validate..",
                    "alert",
                    "api..",
                    "catalogue..",
                    "claims..",
                    "config..",
                    "finding",
                    "spelling",
                    "value.."),
            room("plan..", "alert", "api..", "catalogue..", "claims..", "config..", "dashboard", "promql", "value.."),
            room("kube", "api..", "manifest", "value.."),
            room("text", "value.."),
            room("trust", "claims..", "kube", "plan..", "text", "value.."));

    private static final List<Room> FEATURES = List.of(
            feature("access"),
            feature("bootstrap"),
            feature("connectors"),
            feature("crds"),
            room("dashboards", "dashboard", "kube", "plan..", "value.."),
            feature("engines"),
            feature("history"),
            feature("jobs"),
            feature("monitoring"),
            feature("namespaces"),
            feature("network"),
            feature("operator"),
            feature("secrets"),
            feature("settings"),
            room("workflows", "api..", "catalogue.workflow", "claims..", "kube", "plan..", "text", "trust", "value.."));

    private static final List<Room> AFTER = List.of(
            room("output", "finding"),
            room("synthesis", "finding", "kube", "manifest", "output", "value.."),
            room("check..", "api..", "catalogue..", "finding", "manifest", "plan..", "promql", "spelling", "value.."),
            room("report", "check..", "claims..", "manifest", "plan..", "value.."),
            room("own", "config..", "finding", "kube", "manifest", "plan..", "value.."),
            room("patch", "api..", "config..", "finding", "kube", "manifest", "spelling", "value.."),
            room("revision", "finding"),
            room("registry", "value.."),
            room("change..", "config.layer", "finding", "manifest", "own"),
            room("note", "config..", "finding", "plan..", "value.."),
            room(
                    "supply",
                    "config..",
                    "finding",
                    "kube",
                    "manifest",
                    "plan..",
                    "report",
                    "secrets",
                    "spelling",
                    "value.."),
            wiring("pipeline"),
            room("launch", "value.."),
            room(
                    "command",
                    "change.report",
                    "config",
                    "config.explain",
                    "config.layer",
                    "finding",
                    "finding.format",
                    "output",
                    "pipeline",
                    "registry",
                    "value.."));

    static final List<Room> ALL =
            Stream.of(BEFORE, FEATURES, AFTER).flatMap(rooms -> rooms.stream()).toList();

    /** The names of the features. */
    static Stream<String> features() {
        return FEATURES.stream().map(Room::name);
    }

    private static Room room(String name, String... others) {
        return new Room(name, List.of(others));
    }

    /** Features know what all of them share, and not each other. */
    private static Room feature(String name) {
        return room(name, "api..", "claims..", "kube", "manifest", "plan..", "text", "trust", "value..");
    }

    /** What puts the stages in their order knows each of them, and not the commands that start it. */
    private static Room wiring(String name) {
        Stream<String> stages = Stream.of(
                "change..",
                "check..",
                "claims..",
                "config..",
                "finding",
                "kube",
                "manifest",
                "note",
                "output",
                "own",
                "patch",
                "plan..",
                "registry",
                "report",
                "revision",
                "spelling",
                "supply",
                "synthesis",
                "validate..",
                "value..");
        return new Room(name, Stream.concat(features(), stages).toList());
    }

    static String[] patterns() {
        return ALL.stream().map(Room::pattern).toArray(String[]::new);
    }

    String pattern() {
        return ROOT + "." + name;
    }

    String[] known() {
        return Stream.concat(Stream.of(name), others.stream())
                .map(known -> ROOT + "." + known)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
