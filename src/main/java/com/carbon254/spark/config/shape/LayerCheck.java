package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.NearName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares one layer with the shape it should have: a layer may leave out any key and remove one with null, but what it
 * writes must be right. What is wrong becomes a finding and is left out of the cleaned layer, so that all later rules
 * still run, on the value of the layer below.
 */
public final class LayerCheck {

    private final List<Finding> findings = new ArrayList<>();

    private LayerCheck() {}

    /**
     * What is left of a layer, and what was wrong with the rest.
     *
     * @param clean the layer without what is wrong
     * @param findings what is wrong
     */
    public record Outcome(Mapping clean, List<Finding> findings) {}

    /**
     * Checks a layer.
     *
     * @param path the key path at which the layer stands; empty for the root
     */
    public static Outcome check(Mapping layer, RecordShape shape, String path) {
        LayerCheck check = new LayerCheck();
        Mapping clean = check.record(layer, shape, path);
        return new Outcome(clean, List.copyOf(check.findings));
    }

    private Optional<Node> value(Node node, Shape shape, String path) {
        if (node instanceof Scalar scalar && scalar.isNull()) {
            return Optional.of(node);
        }
        if (shape instanceof RecordShape record) {
            return mapping(node, shape, path).map(mapping -> record(mapping, record, path));
        }
        if (shape instanceof MapShape map) {
            return mapping(node, shape, path).map(mapping -> map(mapping, map, path));
        }
        if (shape instanceof ListShape list) {
            return list(node, list, path);
        }
        return scalar(node, shape, path);
    }

    private Mapping record(Mapping mapping, RecordShape shape, String path) {
        Map<String, Mapping.Entry> clean = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            Optional<KeyShape> key = shape.key(name);
            String below = below(path, name);
            if (key.isEmpty()) {
                unknown(name, entry.keyPlace(), shape, below);
                return;
            }
            value(entry.value(), key.get().shape(), below)
                    .ifPresent(value -> clean.put(name, new Mapping.Entry(entry.keyPlace(), value)));
        });
        return new Mapping(clean, mapping.place());
    }

    private Mapping map(Mapping mapping, MapShape shape, String path) {
        Map<String, Mapping.Entry> clean = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            String below = below(path, name);
            Scalar key = new Scalar(name, Scalar.Type.TEXT, entry.keyPlace());
            if (scalar(key, shape.name(), below).isEmpty()) {
                return;
            }
            value(entry.value(), shape.value(), below)
                    .ifPresent(value -> clean.put(name, new Mapping.Entry(entry.keyPlace(), value)));
        });
        return new Mapping(clean, mapping.place());
    }

    private Optional<Node> list(Node node, ListShape shape, String path) {
        if (!(node instanceof Sequence sequence)) {
            return wrongType(node, shape, path);
        }
        if (sequence.items().isEmpty() || sequence.items().size() > shape.max()) {
            findings.add(new Finding(
                    Rule.OUT_OF_BOUNDS,
                    node.place(),
                    path,
                    "the list has " + sequence.items().size() + " items",
                    "it must have " + (shape.max() == Long.MAX_VALUE ? "at least 1" : "1 to " + shape.max()),
                    "add or remove items, or write null to remove the key"));
            return Optional.empty();
        }
        List<Node> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            String below = path + "[" + i + "]";
            if (item instanceof Scalar scalar && scalar.isNull()) {
                wrongType(item, shape.item(), below);
            } else {
                value(item, shape.item(), below).ifPresent(items::add);
            }
        }
        return items.size() == sequence.items().size()
                ? Optional.of(new Sequence(items, sequence.place()))
                : Optional.empty();
    }

    private Optional<Node> scalar(Node node, Shape shape, String path) {
        if (!(node instanceof Scalar scalar) || !typeFits(scalar, shape)) {
            return wrongType(node, shape, path);
        }
        Optional<String> fault = fault(scalar, shape);
        if (fault.isPresent()) {
            boolean bounds = shape instanceof IntegerShape || shape instanceof DecimalShape;
            findings.add(new Finding(
                    bounds ? Rule.OUT_OF_BOUNDS : Rule.INVALID_VALUE,
                    node.place(),
                    path,
                    "\"" + scalar.summary() + "\" is not allowed",
                    "it must be " + shape.allowed(),
                    fault.get()));
            return Optional.empty();
        }
        return Optional.of(node);
    }

    private static boolean typeFits(Scalar scalar, Shape shape) {
        return switch (scalar.type()) {
            case TEXT -> shape instanceof ValueShape || shape instanceof TextShape || shape instanceof ChoiceShape;
            case INTEGER -> shape instanceof IntegerShape || shape instanceof DecimalShape;
            case NUMBER -> shape instanceof DecimalShape && Numbers.isFinite(scalar.text());
            case BOOLEAN -> shape instanceof BooleanShape;
            case NULL -> false;
        };
    }

    /** What to do about the value, if it does not fit although its type does. */
    private static Optional<String> fault(Scalar scalar, Shape shape) {
        String text = scalar.text();
        if (shape instanceof ValueShape value) {
            return Values.fault(value, text);
        }
        if (shape instanceof TextShape) {
            return text.isBlank() ? Optional.of("write a text, or null to remove the key") : Optional.empty();
        }
        if (shape instanceof ChoiceShape choice) {
            return choice.choices().contains(text)
                    ? Optional.empty()
                    : Optional.of(suggestion(text, choice.choices()).orElse("choose one of them"));
        }
        if (shape instanceof IntegerShape bounds) {
            return within(text, bounds.min(), bounds.max());
        }
        if (shape instanceof DecimalShape bounds) {
            return within(text, bounds.min(), bounds.max());
        }
        return Optional.empty();
    }

    private static Optional<String> within(String text, long min, long max) {
        BigDecimal number = Numbers.parse(text);
        boolean inside =
                number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        return inside ? Optional.empty() : Optional.of("choose a number within the bounds");
    }

    private Optional<Mapping> mapping(Node node, Shape shape, String path) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        wrongType(node, shape, path);
        return Optional.empty();
    }

    private Optional<Node> wrongType(Node node, Shape shape, String path) {
        boolean unquoted = node instanceof Scalar && (shape instanceof ValueShape || shape instanceof TextShape);
        findings.add(new Finding(
                Rule.WRONG_TYPE,
                node.place(),
                path,
                "\"" + node.summary() + "\" is " + node.kind(),
                "it must be " + shape.allowed(),
                unquoted ? "put it in quotes if it is meant as text" : "write the value in this form"));
        return Optional.empty();
    }

    private void unknown(String name, Place place, RecordShape shape, String path) {
        List<String> names = shape.keys().stream().map(KeyShape::name).toList();
        findings.add(new Finding(
                Rule.UNKNOWN_KEY,
                place,
                path,
                "the key \"" + name + "\" is unknown",
                "allowed here: " + String.join(", ", names),
                suggestion(name, names).orElse("remove it")));
    }

    private static Optional<String> suggestion(String wrong, List<String> names) {
        return NearName.find(wrong, names).map(near -> "did you mean \"" + near + "\"?");
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
