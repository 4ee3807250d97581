package com.carbon254.spark.config.document;

import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The types of foreign APIs that a schema refers to, each described once: they are large, stand in many places and
 * contain each other.
 */
final class Definitions {

    private final SortedMap<String, ObjectShape> shapes = new TreeMap<>();
    private final SortedMap<String, ObjectNode> schemas = new TreeMap<>();

    /** What refers to the type; it is described if it is not yet. */
    String reference(ObjectShape shape) {
        String name = name(shape);
        if (shapes.putIfAbsent(name, shape) == null) {
            ObjectNode schema = Json.object();
            schema.putArray("type").add("object").add("null");
            new ShapeSchema(this).block(schema, shape, "", Defaults.none());
            schemas.put(name, schema);
        }
        return "#/definitions/" + name;
    }

    /** The simple name, unless another type has it already. */
    private String name(ObjectShape shape) {
        String simple = shape.type().getSimpleName();
        boolean taken = shapes.containsKey(simple) && !shape.equals(shapes.get(simple));
        return taken ? shape.type().getName() : simple;
    }

    /** Adds all that was referred to, sorted by name. */
    void writeTo(ObjectNode schema) {
        if (!schemas.isEmpty()) {
            schema.putObject("definitions").setAll(schemas);
        }
    }
}
