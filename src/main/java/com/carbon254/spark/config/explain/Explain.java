package com.carbon254.spark.config.explain;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.History;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Explains the keys of an environment.
 *
 * <pre>{@code
 * history.retention = 90d
 *   environments/prod.yaml:15:14  90d
 *   defaults.yaml:128:14          14d  (overridden)
 * }</pre>
 */
public final class Explain {

    private static final RecordShape SHAPE = Shapes.of(Environment.class);

    private final RecordShape root;
    private final History history;
    private final List<String> set;

    private Explain(RecordShape root, History history) {
        this.root = root;
        this.history = history;
        this.set = history.below("");
    }

    /** Explains a key, or all keys below it if it is a mapping; the empty path is the whole environment. */
    public static Explanation key(LoadedEnvironment environment, String path) {
        return key(SHAPE, environment.history(), path);
    }

    /** Explains a key of any file. */
    static Explanation key(RecordShape root, History history, String path) {
        return new Explain(root, history).explain(path);
    }

    private Explanation explain(String path) {
        Optional<Shape> shape = Shapes.find(root, path);
        if (shape.isEmpty() && (history.isSet(path) || !history.below(path).isEmpty())) {
            // It stands in an object that a team has written, which no shape describes.
            return new Explanation(ofObject(path), List.of());
        }
        if (shape.isEmpty()) {
            return new Explanation("", List.of(unknown(path)));
        }
        Optional<Finding> unknown = new UnknownNames(root, history).on(path);
        if (unknown.isPresent()) {
            return new Explanation("", List.of(unknown.get()));
        }
        boolean block = shape.get() instanceof BlockShape || shape.get() instanceof MapShape;
        if (shape.get() instanceof FieldsShape && !history.below(path).isEmpty()) {
            return new Explanation(ofObject(path), List.of());
        }
        return new Explanation(block ? block(path, shape.get()) : leaf(path, shape.get()), List.of());
    }

    private String leaf(String path, Shape shape) {
        Provenance provenance = new Provenance(history, path);
        return provenance.isSet() ? provenance.lines() : unset(path, shape);
    }

    private String block(String path, Shape shape) {
        List<String> below = history.below(path);
        List<String> open = unsetBelow(path, shape);
        if (below.isEmpty() && open.isEmpty()) {
            // Kubernetes takes an object without fields for something: a term that matches all, a volume that is empty.
            return shape instanceof ObjectShape ? leaf(path, shape) : unset(path, shape);
        }
        String lines =
                below.stream().map(key -> new Provenance(history, key).lines()).collect(Collectors.joining());
        return open.isEmpty() ? lines : lines + "not set: " + String.join(", ", open) + "\n";
    }

    private String ofObject(String path) {
        List<String> below = history.below(path);
        return (below.isEmpty() ? List.of(path) : below)
                .stream().map(key -> new Provenance(history, key).lines()).collect(Collectors.joining());
    }

    private List<String> unsetBelow(String path, Shape shape) {
        List<String> keys = new ArrayList<>();
        if (shape instanceof RecordShape record) {
            for (KeyShape key : record.keys()) {
                String below = path.isEmpty() ? key.name() : path + "." + key.name();
                keys.addAll(key.shape() instanceof RecordShape ? unsetBelow(below, key.shape()) : List.of(below));
            }
        }
        keys.removeIf(key -> history.isSet(key) || !history.below(key).isEmpty());
        return keys;
    }

    private String unset(String path, Shape shape) {
        Place home = history.home(path);
        return path + " is not set\n" + "  it could be set in " + home + ", to " + shape.allowed() + "\n";
    }

    private Finding unknown(String path) {
        Suggestions suggestions = new Suggestions(root, set);
        return new Finding(
                Rule.UNKNOWN_KEY,
                Place.of(history.file()),
                path,
                "the key \"" + path + "\" is unknown",
                suggestions.allowed(path),
                suggestions.near(path).orElse("name one of these, or none to see them all"));
    }
}
