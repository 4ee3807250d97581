package com.carbon254.spark.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an object holds of references, <code>${…}</code>, whoever reads them: Grafana, DolphinScheduler, Kafka's client, Trino,
 * a shell. A Kustomization of Flux with {@code postBuild} takes all of them for its own and puts nothing in place of each that it
 * does not know (kustomize-controller 1.9), unless the object says that it wants none of that.
 */
public final class FluxReferences {

    /** The annotation by which an object says so to Flux; it stands on the object itself, where it restarts nothing. */
    public static final String NOTE = "kustomize.toolkit.fluxcd.io/substitute";

    /** Its value where references stay; Flux takes every other value for a yes. */
    public static final String KEPT = "disabled";

    private static final String BEGIN = "${";
    private static final String METADATA = "metadata";
    private static final String ANNOTATIONS = "annotations";

    private FluxReferences() {}

    /** Asks Flux to leave the references of an object alone, if it holds some and does not say itself what Flux may do. */
    public static void keepIn(ObjectNode object) {
        if (!isDecided(object) && first(object).isPresent()) {
            annotate(object.withObject("/" + METADATA));
        }
    }

    /** Whether an object says what Flux may do with references. */
    public static boolean isDecided(JsonNode object) {
        return object.path(METADATA).path(ANNOTATIONS).has(NOTE);
    }

    /** A JSON pointer to the first value that holds a reference, itself or in a key below it. */
    public static Optional<String> first(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return object.fieldNames().hasNext() ? inObject(object) : Optional.empty();
        }
        if (value instanceof ArrayNode list) {
            return IntStream.range(0, list.size())
                    .boxed()
                    .flatMap(i -> first(list.path(i)).map(below -> "/" + i + below).stream())
                    .findFirst();
        }
        return value.asText().contains(BEGIN) ? Optional.of("") : Optional.empty();
    }

    private static Optional<String> inObject(ObjectNode object) {
        boolean isInKey =
                object.propertyStream().anyMatch(field -> field.getKey().contains(BEGIN));
        return isInKey
                ? Optional.of("")
                : object.propertyStream().flatMap(FluxReferences::inField).findFirst();
    }

    private static Stream<String> inField(Map.Entry<String, JsonNode> field) {
        String step = field.getKey().replace("~", "~0").replace("/", "~1");
        return first(field.getValue()).map(below -> "/" + step + below).stream();
    }

    private static void annotate(ObjectNode metadata) {
        SortedMap<String, JsonNode> notes = new TreeMap<>();
        metadata.path(ANNOTATIONS).properties().forEach(note -> notes.put(note.getKey(), note.getValue()));
        notes.put(NOTE, metadata.textNode(KEPT));
        ObjectNode others = metadata.deepCopy().without(ANNOTATIONS);
        metadata.removeAll();
        metadata.putObject(ANNOTATIONS).setAll(notes);
        metadata.setAll(others);
    }
}
