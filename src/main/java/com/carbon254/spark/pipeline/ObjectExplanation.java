package com.carbon254.spark.pipeline;

import com.carbon254.spark.config.explain.Explain;
import com.carbon254.spark.config.explain.Explanation;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.spelling.NearName;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a place in the output which key it comes from, and of that key where it was set. */
public final class ObjectExplanation {

    private ObjectExplanation() {}

    /**
     * Explains a place.
     *
     * @param object {@code Kind/name}
     * @param pointer a JSON pointer into it
     */
    public static Explanation of(RenderedEnvironment environment, String object, String pointer) {
        Optional<Manifest> manifest = environment.manifests().stream()
                .filter(candidate -> candidate.key().toString().equals(object))
                .findFirst();
        if (manifest.isEmpty()) {
            return refused(environment, object, noObject(environment, object));
        }
        Optional<JsonNode> value = at(manifest.get(), pointer);
        if (value.isEmpty()) {
            return refused(environment, object + " " + pointer, noPlace(manifest.get(), pointer));
        }
        String head = object + " " + pointer + " = " + value.get() + " in "
                + manifest.get().file() + "\n";
        Optional<String> path = environment.key(manifest.get().key(), pointer);
        if (path.isEmpty()) {
            return new Explanation(head + "comes from no key: the generator decides it\n", List.of());
        }
        Explanation key = Explain.key(environment.loaded(), path.get());
        return new Explanation(head + "comes from\n" + key.text(), key.findings());
    }

    private static Optional<JsonNode> at(Manifest manifest, String pointer) {
        try {
            JsonNode value = manifest.content().at(JsonPointer.compile(pointer));
            return value.isMissingNode() ? Optional.empty() : Optional.of(value);
        } catch (IllegalArgumentException noPointer) {
            return Optional.empty();
        }
    }

    private static String noObject(RenderedEnvironment environment, String object) {
        List<String> known = environment.manifests().stream()
                .map(manifest -> manifest.key().toString())
                .toList();
        return NearName.find(object, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("there are " + String.join(", ", known));
    }

    /** The fields of the deepest place on the way that exists. */
    private static String noPlace(Manifest manifest, String pointer) {
        String above = pointer;
        while (!above.isEmpty()) {
            above = above.substring(0, Math.max(0, above.lastIndexOf('/')));
            Optional<JsonNode> node = at(manifest, above);
            if (node.isPresent()) {
                List<String> fields = new ArrayList<>();
                node.get().fieldNames().forEachRemaining(fields::add);
                return "below \"" + above + "\" there are " + String.join(", ", fields);
            }
        }
        return "a pointer begins with \"/\", for example /spec";
    }

    private static Explanation refused(RenderedEnvironment environment, String what, String remedy) {
        Finding finding = new Finding(
                Rule.EXPLAIN_SUBJECT,
                Place.of(environment.loaded().file()),
                "",
                "\"" + what + "\" is not in the output",
                "an object Kind/name and a JSON pointer into it are expected",
                remedy);
        return new Explanation("", List.of(finding));
    }
}
