package com.carbon254.spark.check.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The schemas of one Kubernetes version as they lie on the class path. Documents are read when they are asked for: a tree
 * needs a dozen of the hundred.
 *
 * @param version the Kubernetes version
 * @param kinds the kinds that it serves
 */
record SchemaLibrary(String version, List<Entry> kinds) {

    private static final String FOLDER = "/schemas/";
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * A kind and where its schema is.
     *
     * @param apiVersion group and version
     * @param kind the kind
     * @param file the schema's file
     * @param namespaced whether its objects live in a namespace
     * @param whole whether the schema knows all fields, or those alone that this project prints
     */
    record Entry(String apiVersion, String kind, String file, boolean namespaced, boolean whole) {

        private static Entry of(JsonNode entry) {
            return new Entry(
                    entry.path("apiVersion").asText(),
                    entry.path("kind").asText(),
                    entry.path("file").asText(),
                    entry.path("namespaced").asBoolean(),
                    entry.path("whole").asBoolean());
        }
    }

    /** All Kubernetes versions that there are schemas of, oldest first. */
    static List<String> versions() {
        return read("versions.json").valueStream().map(JsonNode::asText).toList();
    }

    /** The library of a version that {@link #versions()} names. */
    static SchemaLibrary of(String version) {
        JsonNode kinds = read(version + "/kinds.json");
        return new SchemaLibrary(version, kinds.valueStream().map(Entry::of).toList());
    }

    /** A kind, if this version serves it. */
    Optional<Entry> entry(String apiVersion, String kind) {
        return kinds.stream()
                .filter(entry -> entry.apiVersion().equals(apiVersion))
                .filter(entry -> entry.kind().equals(kind))
                .findFirst();
    }

    /** The schema of a kind, if this version serves it. */
    Optional<JsonNode> document(String apiVersion, String kind) {
        return entry(apiVersion, kind).map(entry -> read(version + "/" + entry.file()));
    }

    /** The groups and versions that have this kind. */
    List<String> apiVersions(String kind) {
        return kinds.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Entry::apiVersion)
                .toList();
    }

    /** The names of all kinds. */
    List<String> kindNames() {
        return kinds.stream().map(Entry::kind).distinct().toList();
    }

    private static JsonNode read(String file) {
        try (InputStream text = Objects.requireNonNull(SchemaLibrary.class.getResourceAsStream(FOLDER + file), file)) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
