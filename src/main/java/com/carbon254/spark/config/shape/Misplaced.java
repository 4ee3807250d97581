package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Where a key belongs that stands where it is unknown: its name is right, its indentation or its block is not. */
final class Misplaced {

    private static final int MOST = 3;
    private static final int DEEPEST = 3;

    private Misplaced() {}

    /**
     * The paths at which the key is known: below the mapping that it stands in, else in one around it.
     *
     * @param open the mappings that are open, the innermost last
     */
    static List<String> homes(String name, Deque<OpenBlock> open) {
        OpenBlock here = open.getLast();
        List<String> below = below(name, here.shape(), here.path(), DEEPEST)
                .filter(path -> !path.isEmpty())
                .toList();
        if (!below.isEmpty()) {
            return below.size() > MOST ? List.of() : below;
        }
        List<OpenBlock> around = new ArrayList<>(open);
        for (int i = around.size() - 2; i >= 0; i--) {
            if (around.get(i).shape().key(name).isPresent()) {
                return List.of(around.get(i).below(name));
            }
        }
        return List.of();
    }

    private static Stream<String> below(String name, BlockShape shape, String path, int depth) {
        return shape.keys().stream()
                .filter(key -> key.shape() instanceof RecordShape && depth > 0)
                .flatMap(key -> {
                    RecordShape inner = (RecordShape) key.shape();
                    String at = path.isEmpty() ? key.name() : path + "." + key.name();
                    Stream<String> own = inner.key(name).isPresent() ? Stream.of(at + "." + name) : Stream.empty();
                    return Stream.concat(own, below(name, inner, at, depth - 1));
                });
    }

    /** What to do about the key. */
    static String remedy(List<String> homes) {
        return "write it "
                + String.join(" or ", homes.stream().map(Misplaced::above).toList());
    }

    private static String above(String path) {
        int end = path.lastIndexOf('.');
        return end < 0 ? "at the top of the file, without indentation" : "below " + path.substring(0, end);
    }
}
