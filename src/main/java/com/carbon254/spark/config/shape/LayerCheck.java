package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
    private final List<String> faulty = new ArrayList<>();
    private final Deque<OpenBlock> open = new ArrayDeque<>();

    private LayerCheck() {}

    /**
     * What is left of a layer, and what was wrong with the rest.
     *
     * @param clean the layer without what is wrong
     * @param findings what is wrong
     * @param faulty the paths that the layer means to set but does not, misspelt ones among them under the name that was
     *     probably meant: to call them missing as well would report one fault twice
     */
    public record Outcome(Mapping clean, List<Finding> findings, List<String> faulty) {

        public Outcome {
            findings = List.copyOf(findings);
            faulty = List.copyOf(faulty);
        }
    }

    /**
     * Checks a layer.
     *
     * @param path the key path at which the layer stands; empty for the root
     */
    public static Outcome check(Mapping layer, RecordShape shape, String path) {
        LayerCheck check = new LayerCheck();
        Mapping clean = check.block(layer, shape, path);
        return new Outcome(clean, check.findings, check.faulty);
    }

    private Optional<Node> value(Node node, Shape shape, String path) {
        if (node instanceof Scalar scalar && scalar.isNull()) {
            return Optional.of(node);
        }
        if (shape instanceof BlockShape block) {
            return mapping(node, shape, path).map(mapping -> block(mapping, block, path));
        }
        if (shape instanceof MapShape map) {
            return mapping(node, shape, path).map(mapping -> map(mapping, map, path));
        }
        if (shape instanceof ListShape list) {
            return list(node, list, path);
        }
        if (shape instanceof FreeShape) {
            return free(node, path);
        }
        if (shape instanceof FieldsShape) {
            return mapping(node, shape, path).flatMap(fields -> free(fields, path));
        }
        return scalar(node, shape, path);
    }

    private Mapping block(Mapping mapping, BlockShape shape, String path) {
        open.addLast(new OpenBlock(path, shape));
        Map<String, Mapping.Entry> clean = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            Optional<KeyShape> key = shape.key(name);
            if (key.isEmpty()) {
                unknown(name, entry.keyPlace(), shape, path);
                return;
            }
            value(entry.value(), key.get().shape(), below(path, name))
                    .ifPresent(value -> clean.put(name, new Mapping.Entry(entry.keyPlace(), value)));
        });
        open.removeLast();
        return new Mapping(clean, mapping.place());
    }

    private Mapping map(Mapping mapping, MapShape shape, String path) {
        Map<String, Mapping.Entry> clean = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            String below = below(path, shorten(name));
            Scalar key = new Scalar(name, Scalar.Type.TEXT, entry.keyPlace());
            boolean named = scalar(key, shape.name(), below).isPresent();
            value(entry.value(), shape.value(), below)
                    .filter(value -> named)
                    .ifPresent(value -> clean.put(name, new Mapping.Entry(entry.keyPlace(), value)));
        });
        return new Mapping(clean, mapping.place());
    }

    private Optional<Node> list(Node node, ListShape shape, String path) {
        if (!(node instanceof Sequence sequence)) {
            return wrongType(node, shape, path);
        }
        if (sequence.items().isEmpty() || sequence.items().size() > shape.max()) {
            return refuse(new Finding(
                    Rule.OUT_OF_BOUNDS,
                    node.place(),
                    path,
                    "\"" + node.summary() + "\" has " + sequence.items().size() + " items",
                    "it must be " + shape.allowed(),
                    "add or remove items, or write null to remove the key"));
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
        if (items.size() == sequence.items().size()) {
            return Optional.of(new Sequence(items, sequence.place()));
        }
        faulty.add(path);
        return Optional.empty();
    }

    private Optional<Node> scalar(Node node, Shape shape, String path) {
        if (!(node instanceof Scalar scalar) || !Fit.type(scalar.type(), scalar.text(), shape)) {
            return wrongType(node, shape, path);
        }
        if (Fit.value(scalar, shape)) {
            return Optional.of(node);
        }
        boolean number = scalar.type() != Scalar.Type.TEXT;
        return refuse(new Finding(
                number ? Rule.OUT_OF_BOUNDS : Rule.INVALID_VALUE,
                node.place(),
                path,
                "\"" + scalar.summary() + "\" is not allowed",
                "it must be " + shape.allowed(),
                Advice.onText(scalar.text(), shape)));
    }

    /** What no type describes must still be something that JSON can say. */
    private Optional<Node> free(Node node, String path) {
        int before = findings.size();
        walk(node, path);
        return findings.size() == before ? Optional.of(node) : Optional.empty();
    }

    private void walk(Node node, String path) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((name, entry) -> walk(entry.value(), below(path, shorten(name))));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                walk(sequence.items().get(i), path + "[" + i + "]");
            }
        } else if (node instanceof Scalar scalar && !Fit.isJson(scalar)) {
            wrongType(node, new FreeShape(), path);
        }
    }

    private Optional<Mapping> mapping(Node node, Shape shape, String path) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : wrongType(node, shape, path);
    }

    private <T> Optional<T> wrongType(Node node, Shape shape, String path) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            Optional<Finding> other = OtherFault.of(scalar, shape, path);
            if (other.isPresent()) {
                return refuse(other.get());
            }
        }
        boolean nothing = node instanceof Scalar scalar && scalar.isNull();
        return refuse(new Finding(
                Rule.WRONG_TYPE,
                node.place(),
                path,
                nothing ? "the value is missing" : "\"" + node.summary() + "\" is " + node.kind(),
                "it must be " + shape.allowed(),
                Advice.onType(node, shape)));
    }

    private void unknown(String name, Place place, BlockShape shape, String path) {
        List<String> names = shape.keys().stream().map(KeyShape::name).toList();
        Optional<String> near = NearName.find(name, names).map(found -> below(path, found));
        List<String> elsewhere = near.isPresent() ? List.of() : Misplaced.homes(name, open);
        near.ifPresent(faulty::add);
        faulty.addAll(elsewhere);
        String word = shorten(name);
        refuse(new Finding(
                Rule.UNKNOWN_KEY,
                place,
                below(path, word),
                "the key \"" + word + "\" is unknown",
                "allowed here: " + String.join(", ", names),
                elsewhere.isEmpty() ? Advice.onUnknown(name, names) : Misplaced.remedy(elsewhere)));
    }

    private <T> Optional<T> refuse(Finding finding) {
        findings.add(finding);
        faulty.add(finding.path());
        return Optional.empty();
    }

    private static String shorten(String name) {
        return new Scalar(name, Scalar.Type.TEXT, Place.of("")).summary();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
