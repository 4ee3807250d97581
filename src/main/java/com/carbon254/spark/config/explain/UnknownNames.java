package com.carbon254.spark.config.explain;

import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds names on the way to a key that no file gives to anything: the job of a misspelt name could be explained for ever.
 * What has no name near it may be meant to come, but for jobs and teams, which have files.
 */
final class UnknownNames {

    private static final List<String> ALWAYS_KNOWN = List.of("jobs", "teams");

    private final RecordShape root;
    private final History history;

    UnknownNames(RecordShape root, History history) {
        this.root = root;
        this.history = history;
    }

    /** What is wrong with a name on the way to a key, if anything is. */
    Optional<Finding> on(String path) {
        return IntStream.range(0, path.length())
                .filter(end -> path.charAt(end) == '.')
                .mapToObj(end -> at(path, end))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> at(String path, int end) {
        String block = path.substring(0, end);
        Optional<Shape> shape = Shapes.find(root, block);
        if (!(shape.orElse(null) instanceof MapShape map)) {
            return Optional.empty();
        }
        boolean record = map.value() instanceof RecordShape;
        String rest = path.substring(end + 1);
        String name = record ? rest.split("[.]", 2)[0] : rest;
        List<String> known = names(block, record);
        Optional<String> near = NearName.find(name, known);
        if (known.contains(name)
                || !history.of(block + "." + name).isEmpty()
                || (near.isEmpty() && !ALWAYS_KNOWN.contains(block))) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                Rule.UNKNOWN_KEY,
                Place.of(history.file()),
                block + "." + name,
                "there is no " + map.noun() + " \"" + name + "\"",
                known.isEmpty() ? "there is none" : "there are " + String.join(", ", known),
                near.map(found -> "did you mean \"" + block + "." + found + rest.substring(name.length()) + "\"?")
                        .orElse("name one of them")));
    }

    private List<String> names(String block, boolean record) {
        return history.below(block).stream()
                .map(key -> key.substring(block.length() + 1))
                .map(key -> record ? key.split("[.]", 2)[0] : key)
                .distinct()
                .toList();
    }
}
