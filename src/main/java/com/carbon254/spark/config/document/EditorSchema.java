package com.carbon254.spark.config.document;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.KeyShape;
import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.value.DnsLabel;
import com.carbon254.spark.value.Syntax;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema (draft 7) of one layer, for editors. It gives the verdicts of the program, as far as a schema can see:
 * not on duplicate keys, on files that are missing, or on keys that must agree with each other.
 *
 * <p>Any key may be left out, because another layer may set it, and any may be null, which removes it.
 */
public final class EditorSchema {

    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";

    /** What {@code extends} means, the one key that belongs to files rather than environments. */
    static final String PARENT = "The environment whose keys hold wherever this file does not set its own.";

    private EditorSchema() {}

    /** The schema of an environment file. */
    public static String environment() {
        ObjectNode schema = root(Shapes.of(Environment.class), Defaults.ofEnvironment());
        ObjectNode keys = Json.object();
        keys.set("extends", parent());
        keys.setAll((ObjectNode) schema.get("properties"));
        schema.set("properties", keys);
        return Json.write(schema);
    }

    /** The schema of a file that holds one record. */
    public static String of(RecordShape shape) {
        return Json.write(root(shape, Defaults.none()));
    }

    private static ObjectNode root(RecordShape shape, Defaults defaults) {
        ObjectNode schema = Json.object();
        schema.put("$schema", DIALECT);
        schema.put("title", shape.type().getSimpleName());
        schema.put("type", "object");
        record(schema, shape, "", defaults);
        return schema;
    }

    private static ObjectNode parent() {
        ObjectNode schema = Json.object();
        schema.put("title", "extends");
        schema.put("description", PARENT);
        schema.put("type", "string");
        syntax(schema, DnsLabel.SYNTAX);
        schema.putArray("examples").add("base");
        return schema;
    }

    private static void record(ObjectNode schema, RecordShape shape, String path, Defaults defaults) {
        ObjectNode properties = schema.putObject("properties");
        for (KeyShape key : shape.keys()) {
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            properties.set(key.name(), key(key, below, defaults.below(key.name())));
        }
        schema.put("additionalProperties", false);
    }

    private static ObjectNode key(KeyShape key, String path, Defaults defaults) {
        ObjectNode schema = Json.object();
        schema.put("title", path);
        schema.put("description", key.description());
        removable(schema, key.shape(), path, defaults);
        // A block has a default key by key: an editor that inserted the whole of it would freeze each of them.
        if (!(key.shape() instanceof RecordShape)) {
            defaults.value().ifPresent(value -> schema.set("default", Json.of(value)));
        }
        return schema;
    }

    private static void removable(ObjectNode schema, Shape shape, String path, Defaults defaults) {
        value(schema, shape, path, defaults);
        schema.putArray("type").add(type(shape)).add("null");
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }

    private static void value(ObjectNode schema, Shape shape, String path, Defaults defaults) {
        schema.put("type", type(shape));
        if (shape instanceof RecordShape record) {
            record(schema, record, path, defaults);
        } else if (shape instanceof MapShape map) {
            value(schema.putObject("propertyNames"), map.name(), path, Defaults.none());
            String entry = path + ".<" + map.noun() + ">";
            removable(
                    schema.putObject("additionalProperties").put("title", entry), map.value(), entry, Defaults.none());
        } else if (shape instanceof ListShape list) {
            schema.put("minItems", 1);
            if (list.max() != Long.MAX_VALUE) {
                schema.put("maxItems", list.max());
            }
            value(schema.putObject("items"), list.item(), path, Defaults.none());
        } else {
            scalar(schema, shape);
        }
    }

    private static void scalar(ObjectNode schema, Shape shape) {
        if (shape instanceof ValueShape value) {
            syntax(schema, value.syntax());
            schema.putArray("examples").add(value.syntax().example());
        } else if (shape instanceof TextShape) {
            schema.put("pattern", TextShape.SOMETHING.pattern());
            schema.put("patternErrorMessage", "It must be " + shape.allowed() + ".");
        } else if (shape instanceof ChoiceShape choice) {
            choice.choices().forEach(schema.putArray("enum")::add);
        } else if (shape instanceof IntegerShape bounds) {
            bounds(schema, bounds.min(), bounds.max());
        } else if (shape instanceof DecimalShape bounds) {
            bounds(schema, bounds.min(), bounds.max());
        }
    }

    private static void syntax(ObjectNode schema, Syntax syntax) {
        schema.put("pattern", "^(?:" + syntax.pattern() + ")$");
        schema.put("maxLength", syntax.maxLength());
        // Not a keyword of JSON Schema: editors on the YAML language server show it instead of the pattern.
        schema.put("patternErrorMessage", "It must be " + syntax.allowed() + ".");
    }

    private static void bounds(ObjectNode schema, long min, long max) {
        if (min != Long.MIN_VALUE) {
            schema.put("minimum", min);
        }
        if (max != Long.MAX_VALUE) {
            schema.put("maximum", max);
        }
    }

    private static String type(Shape shape) {
        if (shape instanceof RecordShape || shape instanceof MapShape) {
            return "object";
        }
        if (shape instanceof ListShape) {
            return "array";
        }
        if (shape instanceof BooleanShape) {
            return "boolean";
        }
        if (shape instanceof IntegerShape) {
            return "integer";
        }
        return shape instanceof DecimalShape ? "number" : "string";
    }
}
