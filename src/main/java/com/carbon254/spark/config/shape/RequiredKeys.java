package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a foreign object lacks before it is made: its own constructor would stop at the first fault. */
final class RequiredKeys {

    private final List<String> missing = new ArrayList<>();

    private RequiredKeys() {}

    /** The paths of the required keys that are not set at the node and below it, in the order of the type. */
    static List<String> missing(Node node, Shape shape, String path) {
        RequiredKeys required = new RequiredKeys();
        required.walk(node, shape, path);
        return required.missing;
    }

    private void walk(Node node, Shape shape, String path) {
        if (shape instanceof BlockShape block) {
            block.keys().forEach(key -> key((Mapping) node, key, path + "." + key.name()));
        } else if (shape instanceof MapShape map) {
            ((Mapping) node)
                    .entries()
                    .forEach((name, entry) ->
                            set(entry.value()).ifPresent(value -> walk(value, map.value(), path + "." + name)));
        } else if (shape instanceof ListShape list) {
            List<Node> items = ((Sequence) node).items();
            for (int i = 0; i < items.size(); i++) {
                walk(items.get(i), list.item(), path + "[" + i + "]");
            }
        }
    }

    private void key(Mapping mapping, KeyShape key, String path) {
        Optional<Node> value = mapping.get(key.name()).flatMap(RequiredKeys::set);
        value.ifPresent(node -> walk(node, key.shape(), path));
        if (value.isEmpty() && !key.optional()) {
            missing.add(path);
        }
    }

    /** The node, unless it is the null that removes. */
    private static Optional<Node> set(Node node) {
        return node instanceof Scalar scalar && scalar.isNull() ? Optional.empty() : Optional.of(node);
    }
}
