package com.carbon254.spark.config.explain;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.spelling.NearName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The existing keys that a user may have meant who asked for another. */
final class Suggestions {

    private static final int MOST = 8;

    private final RecordShape shape;
    private final SortedSet<String> paths = new TreeSet<>();

    /** Knows the keys of the shape, and the names of maps among those that are set. */
    Suggestions(RecordShape shape, Collection<String> set) {
        this.shape = shape;
        paths.addAll(set);
        collect(shape, "");
    }

    private void collect(RecordShape record, String path) {
        for (KeyShape key : record.keys()) {
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            paths.add(below);
            if (key.shape() instanceof RecordShape inner) {
                collect(inner, below);
            }
        }
    }

    /** The keys of foreign objects are many: those of one are enough. */
    private void collectObject(String path) {
        Shapes.find(shape, path)
                .filter(ObjectShape.class::isInstance)
                .ifPresent(object -> ((ObjectShape) object).keys().forEach(key -> paths.add(path + "." + key.name())));
    }

    /** The keys that exist at the last step of the path that is right. */
    String allowed(String path) {
        String known = path;
        Optional<Shape> found = Optional.empty();
        while (found.isEmpty() && !known.isEmpty()) {
            known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
            found = Shapes.find(shape, known);
        }
        String where = known.isEmpty() ? "known at the top: " : "known below " + known + ": ";
        return found.map(Suggestions::names).map(where::concat).orElse("it is no key");
    }

    private static String names(Shape shape) {
        if (shape instanceof BlockShape block) {
            return block.keys().stream().map(KeyShape::name).collect(Collectors.joining(", "));
        }
        return shape instanceof MapShape map
                ? "any " + map.noun() + ", " + map.name().allowed()
                : "nothing";
    }

    /** The near path; else the paths that end like the asked one, or with its last name or one near that. */
    Optional<String> near(String path) {
        collectObject(path.substring(0, Math.max(0, path.lastIndexOf('.'))));
        String leaf = path.substring(path.lastIndexOf('.') + 1);
        return NearName.find(path, paths)
                .map(List::of)
                .or(() -> ending(path))
                .or(() -> NearName.find(leaf, leaves()).flatMap(this::ending))
                .map(near -> near.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" or ")))
                .map(near -> "did you mean " + near + "?");
    }

    private List<String> leaves() {
        return paths.stream()
                .map(path -> path.substring(path.lastIndexOf('.') + 1))
                .toList();
    }

    private Optional<List<String>> ending(String name) {
        List<String> ending =
                paths.stream().filter(path -> path.endsWith("." + name)).toList();
        return ending.isEmpty() || ending.size() > MOST ? Optional.empty() : Optional.of(ending);
    }
}
