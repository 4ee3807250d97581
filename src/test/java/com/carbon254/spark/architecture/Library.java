package com.carbon254.spark.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A library and the rooms that may use it.
 *
 * @param reason why no other room may
 * @param names its packages
 * @param rooms below the root package
 */
record Library(String reason, List<String> names, List<String> rooms) {

    /** The root package, which reads arguments. */
    private static final String ROOT = "";

    /** The features, what they share, and what makes objects of them. */
    private static final List<String> RENDERING = Stream.concat(
                    Room.features(), Stream.of("kube", "synthesis", "trust"))
            .toList();

    static final List<Library> ALL = List.of(
            new Library(
                    "a stage that knows no construct is tested without Node, in milliseconds",
                    List.of("org.cdk8s..", "software.."),
                    RENDERING),
            new Library(
                    "a file may hold parts of Kubernetes objects as they are; what comes after only renders, and never"
                            + " makes one",
                    List.of("io.fabric8.."),
                    and(RENDERING, "api..", "config..", "plan..", "schema", "validate..")),
            new Library(
                    "what the user wrote and what it means are records; trees belong to what is printed",
                    List.of("com.fasterxml.jackson.."),
                    List.of(
                            "api..",
                            "bootstrap",
                            "change..",
                            "check..",
                            "config.document",
                            "config.shape",
                            "crds",
                            "dashboards",
                            "engines",
                            "finding.format",
                            "kube",
                            "manifest",
                            "own",
                            "patch",
                            "pipeline",
                            "registry",
                            "report",
                            "schema",
                            "supply",
                            "synthesis",
                            "workflows")),
            new Library(
                    "one room reads YAML, so that every value keeps its line and column",
                    List.of("org.snakeyaml..", "org.yaml.."),
                    List.of("config.source")),
            new Library(
                    "one room escapes values for the formats in ConfigMaps",
                    List.of("org.apache.velocity.."),
                    List.of("text")),
            new Library("one room explains what a schema refuses", List.of("com.networknt.."), List.of("check.schema")),
            new Library("only the build derives schemas", List.of("org.objectweb.asm.."), List.of("schema")),
            new Library("one room reads what is committed", List.of("org.eclipse.jgit.."), List.of("revision")),
            new Library("arguments are read at the edge", List.of("picocli.."), List.of(ROOT, "command")));

    private static List<String> and(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }

    String[] packages() {
        return names.toArray(String[]::new);
    }

    String[] users() {
        return rooms.stream()
                .map(room -> room.equals(ROOT) ? Room.ROOT : Room.ROOT + "." + room)
                .toArray(String[]::new);
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}
