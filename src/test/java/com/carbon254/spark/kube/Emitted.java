package com.carbon254.spark.kube;

import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.synthesis.Synthesis;
import com.carbon254.spark.synthesis.YamlWriter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * What one feature emits, by itself.
 *
 * @param manifests its objects, in the order of the output
 */
public record Emitted(List<Manifest> manifests) {

    /** What these features emit together; Node is started once for all tests of a run. */
    public static Emitted by(Feature... features) {
        return new Emitted(
                Node.SYNTHESIS.render(List.of(features), SharedMarks.NONE).manifests());
    }

    /** The objects as {@code Kind/name}, in the order of the output. */
    public List<String> names() {
        return manifests.stream().map(manifest -> manifest.key().toString()).toList();
    }

    /** A part of an object as it is printed, without the comment at the head of a file. */
    public String yaml(String object, String pointer) {
        JsonNode part = find(object).at(pointer);
        if (part.isMissingNode()) {
            throw new IllegalArgumentException(object + " has no " + pointer);
        }
        String file = YamlWriter.write(List.of(part));
        return file.substring(file.indexOf('\n') + 1);
    }

    private JsonNode find(String object) {
        return manifests.stream()
                .filter(manifest -> manifest.key().toString().equals(object))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(object + " is not among " + names()))
                .content();
    }

    private static final class Node {

        private static final Synthesis SYNTHESIS = Synthesis.warmUp();
    }
}
