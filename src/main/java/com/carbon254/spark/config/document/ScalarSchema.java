package com.carbon254.spark.config.document;

import com.carbon254.spark.config.shape.Shape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shape.WordShape;
import com.carbon254.spark.value.Syntax;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what scalars allow, beside their type, as JSON Schema. */
final class ScalarSchema {

    private ScalarSchema() {}

    static void scalar(ObjectNode schema, Shape shape) {
        if (shape instanceof ValueShape value) {
            syntax(schema, value.syntax());
            schema.putArray("examples").add(value.syntax().example());
        } else if (shape instanceof TextShape) {
            schema.put("pattern", TextShape.SOMETHING.pattern());
            schema.put("patternErrorMessage", "It must be " + shape.allowed() + ".");
        } else if (shape instanceof IntOrTextShape) {
            schema.put("minimum", 0).put("maximum", Integer.MAX_VALUE);
            syntax(schema, IntOrTextShape.SYNTAX);
        } else if (shape instanceof WordShape word) {
            word.words().forEach(schema.putArray("enum")::add);
        } else if (shape instanceof ChoiceShape choice) {
            choice.choices().forEach(schema.putArray("enum")::add);
        } else if (shape instanceof IntegerShape bounds) {
            schema.put("minimum", bounds.min()).put("maximum", bounds.max());
        } else if (shape instanceof DecimalShape bounds) {
            bounds(schema, bounds.min(), bounds.max());
        }
    }

    static void syntax(ObjectNode schema, Syntax syntax) {
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
}
