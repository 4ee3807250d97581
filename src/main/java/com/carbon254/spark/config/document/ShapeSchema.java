package com.carbon254.spark.config.document;

import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.AnyTextShape;
import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes shapes as JSON Schema. */
final class ShapeSchema {

    private static final String TYPE = "type";

    private final Definitions definitions;

    /** Puts the foreign types that it meets into the definitions. */
    ShapeSchema(Definitions definitions) {
        this.definitions = definitions;
    }

    /** Adds the keys of a block. */
    void block(ObjectNode schema, BlockShape shape, String path, Defaults defaults) {
        ObjectNode properties = schema.putObject("properties");
        for (KeyShape key : shape.keys()) {
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            properties.set(key.name(), key(key, below, defaults.below(key.name())));
        }
        schema.put("additionalProperties", false);
    }

    private ObjectNode key(KeyShape key, String path, Defaults defaults) {
        ObjectNode schema = Json.object();
        if (!key.description().isEmpty()) {
            schema.put("title", path);
            schema.put("description", key.description());
        }
        removable(schema, key.shape(), path, defaults);
        // A block has a default key by key: an editor that inserted the whole of it would freeze each of them.
        if (!(key.shape() instanceof BlockShape)) {
            defaults.value().ifPresent(value -> schema.set("default", Json.of(value)));
        }
        return schema;
    }

    /** A definition may be null by itself: beside a reference, draft 7 reads no other keyword. */
    private void removable(ObjectNode schema, Shape shape, String path, Defaults defaults) {
        if (shape instanceof ObjectShape object) {
            schema.put("$ref", definitions.reference(object));
            return;
        }
        value(schema, shape, path, defaults);
        List<String> types = types(shape);
        if (!types.isEmpty()) {
            ArrayNode all = schema.putArray(TYPE);
            types.forEach(all::add);
            all.add("null");
        }
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }

    private void value(ObjectNode schema, Shape shape, String path, Defaults defaults) {
        List<String> types = types(shape);
        if (types.size() == 1) {
            schema.put(TYPE, types.get(0));
        } else if (!types.isEmpty()) {
            types.forEach(schema.putArray(TYPE)::add);
        }
        if (shape instanceof ObjectShape object) {
            schema.putArray("allOf").addObject().put("$ref", definitions.reference(object));
        } else if (shape instanceof BlockShape block) {
            block(schema, block, path, defaults);
        } else if (shape instanceof MapShape map) {
            map(schema, map, path);
        } else if (shape instanceof ListShape list) {
            list(schema, list, path);
        } else {
            ScalarSchema.scalar(schema, shape);
        }
    }

    private void map(ObjectNode schema, MapShape map, String path) {
        if (!(map.name() instanceof AnyTextShape)) {
            value(schema.putObject("propertyNames"), map.name(), path, Defaults.none());
        }
        String entry = path + ".<" + map.noun() + ">";
        removable(schema.putObject("additionalProperties").put("title", entry), map.value(), entry, Defaults.none());
    }

    private void list(ObjectNode schema, ListShape list, String path) {
        schema.put("minItems", 1);
        if (list.max() != Long.MAX_VALUE) {
            schema.put("maxItems", list.max());
        }
        value(schema.putObject("items"), list.item(), path, Defaults.none());
    }

    /** The JSON types of a value; none if it may be of any. */
    private static List<String> types(Shape shape) {
        if (shape instanceof FreeShape) {
            return List.of();
        }
        if (shape instanceof BlockShape || shape instanceof MapShape || shape instanceof FieldsShape) {
            return List.of("object");
        }
        if (shape instanceof ListShape) {
            return List.of("array");
        }
        if (shape instanceof BooleanShape) {
            return List.of("boolean");
        }
        if (shape instanceof IntOrTextShape) {
            return List.of("integer", "string");
        }
        if (shape instanceof IntegerShape) {
            return List.of("integer");
        }
        return List.of(shape instanceof DecimalShape ? "number" : "string");
    }
}
