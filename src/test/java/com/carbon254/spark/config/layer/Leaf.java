package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A place for a scalar that the shape of an environment has.
 *
 * @param steps the keys on the way; {@link #ANY_NAME} for a name of a map, {@link #ANY_ITEM} for an item of a list
 * @param names an example for each step
 * @param shape what may be written there
 */
record Leaf(List<String> steps, List<String> names, Shape shape) {

    static final String ANY_NAME = "*";
    static final String ANY_ITEM = "[]";

    static List<Leaf> of(RecordShape shape) {
        List<Leaf> leaves = new ArrayList<>();
        new Leaf(List.of(), List.of(), shape).collect(leaves);
        return leaves;
    }

    private void collect(List<Leaf> leaves) {
        if (shape instanceof RecordShape record) {
            for (KeyShape key : record.keys()) {
                below(key.name(), key.name(), key.shape()).collect(leaves);
            }
        } else if (shape instanceof MapShape map) {
            String example =
                    map.name() instanceof ValueShape name ? name.syntax().example() : "name";
            below(ANY_NAME, example, map.value()).collect(leaves);
        } else if (shape instanceof ListShape list) {
            below(ANY_ITEM, "[0]", list.item()).collect(leaves);
        } else {
            leaves.add(this);
        }
    }

    private Leaf below(String step, String name, Shape inner) {
        return new Leaf(and(steps, step), and(names, name), inner);
    }

    private static List<String> and(List<String> list, String more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    /** The values that stand at this place of a file. */
    List<Node> in(Mapping root) {
        List<Node> here = List.of(root);
        for (String step : steps) {
            here = here.stream().flatMap(node -> step(node, step)).toList();
        }
        return here;
    }

    private static Stream<Node> step(Node node, String step) {
        if (step.equals(ANY_ITEM)) {
            return node instanceof Sequence list ? list.items().stream() : Stream.of();
        }
        if (!(node instanceof Mapping mapping)) {
            return Stream.of();
        }
        return step.equals(ANY_NAME)
                ? mapping.entries().values().stream().map(Mapping.Entry::value)
                : mapping.get(step).stream();
    }

    /** A file that sets only this place; the value stands at the end of the last line. */
    String yaml(String value) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            boolean item = steps.get(i).equals(ANY_ITEM);
            yaml.append("  ".repeat(i)).append(item ? "-" : names.get(i) + ":");
            yaml.append(i == steps.size() - 1 ? " " + value : "\n");
        }
        return yaml.append('\n').toString();
    }

    /** The key path of the value in {@link #yaml}. */
    String path() {
        return String.join(".", names).replace(".[", "[");
    }

    /** How the place is called in the description. */
    @Override
    public String toString() {
        return String.join(".", steps).replace(".[", "[");
    }
}
