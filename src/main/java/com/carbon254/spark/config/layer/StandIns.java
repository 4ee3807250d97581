package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Values that stand for required keys that are missing or refused, so that all that stands beside them can be judged in
 * the same run. What holds one is never rendered: the report has a finding for each key that one stands for.
 */
final class StandIns {

    private static final Place NOWHERE = Place.of("");

    private StandIns() {}

    /**
     * The environment with a value at each of these keys. One that lies below a name of the user's choice is left out:
     * the binder leaves out what lacks it, and goes on.
     */
    static Mapping in(Mapping environment, List<String> missing, RecordShape shape) {
        Mapping whole = environment;
        for (String path : missing) {
            whole = with(whole, List.of(path.split("[.]", -1)), shape);
        }
        return whole;
    }

    private static Mapping with(Mapping mapping, List<String> path, RecordShape shape) {
        Optional<Shape> found = shape.key(path.get(0)).map(KeyShape::shape);
        Optional<Node> old = mapping.get(path.get(0));
        Optional<Node> value =
                found.flatMap(inner -> path.size() == 1 ? of(inner) : below(old, path.subList(1, path.size()), inner));
        return value.map(node -> put(mapping, path.get(0), node)).orElse(mapping);
    }

    private static Optional<Node> below(Optional<Node> old, List<String> path, Shape shape) {
        if (!(shape instanceof RecordShape record)) {
            return Optional.empty();
        }
        Mapping empty = new Mapping(new LinkedHashMap<>(), NOWHERE);
        return Optional.of(with(old.orElse(empty) instanceof Mapping mapping ? mapping : empty, path, record));
    }

    private static Mapping put(Mapping mapping, String key, Node value) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>(mapping.entries());
        entries.put(key, new Mapping.Entry(NOWHERE, value));
        return new Mapping(entries, mapping.place());
    }

    /** A value that fits; empty where a type of its own would have to be made up. */
    private static Optional<Node> of(Shape shape) {
        if (shape instanceof ValueShape value) {
            return text(value.syntax().example());
        }
        if (shape instanceof ChoiceShape choice) {
            return text(choice.choices().get(0));
        }
        if (shape instanceof TextShape) {
            return text("open");
        }
        if (shape instanceof IntegerShape bounds) {
            return text(String.valueOf(Math.max(bounds.min(), 1)));
        }
        if (shape instanceof BooleanShape) {
            return text("false");
        }
        return shape instanceof ListShape list
                ? of(list.item()).map(item -> new Sequence(List.of(item), NOWHERE))
                : Optional.empty();
    }

    private static Optional<Node> text(String text) {
        return Optional.of(new Scalar(text, Scalar.Type.TEXT, NOWHERE));
    }
}
