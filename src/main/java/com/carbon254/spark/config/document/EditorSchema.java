package com.carbon254.spark.config.document;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shapes;
import com.carbon254.spark.value.kubernetes.DnsLabel;
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
        Definitions definitions = new Definitions();
        new ShapeSchema(definitions).block(schema, shape, "", defaults);
        definitions.writeTo(schema);
        return schema;
    }

    private static ObjectNode parent() {
        ObjectNode schema = Json.object();
        schema.put("title", "extends");
        schema.put("description", PARENT);
        schema.put("type", "string");
        ScalarSchema.syntax(schema, DnsLabel.SYNTAX);
        schema.putArray("examples").add("base");
        return schema;
    }
}
