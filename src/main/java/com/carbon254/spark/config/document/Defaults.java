package com.carbon254.spark.config.document;

import com.carbon254.spark.config.layer.BuiltInDefaults;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import java.util.Optional;

/** The built-in defaults, looked up on the way down through the shapes. */
final class Defaults {

    private static final Defaults NONE = new Defaults(Optional.empty());

    private final Optional<Node> node;

    private Defaults(Optional<Node> node) {
        this.node = node;
    }

    /** Those of an environment. */
    static Defaults ofEnvironment() {
        return new Defaults(BuiltInDefaults.read().root().map(root -> root));
    }

    /** For a record that has none. */
    static Defaults none() {
        return NONE;
    }

    /** Those below a key. */
    Defaults below(String name) {
        return node.filter(Mapping.class::isInstance)
                .map(mapping -> new Defaults(((Mapping) mapping).get(name)))
                .orElse(NONE);
    }

    /** The value itself. */
    Optional<Node> value() {
        return node;
    }
}
