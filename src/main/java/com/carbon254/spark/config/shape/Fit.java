package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.AnyTextShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shape.WordShape;
import com.carbon254.spark.config.source.Scalar;
import java.math.BigDecimal;

/** Whether a scalar fits a shape: first by what YAML takes it for, then by its text. */
final class Fit {

    private Fit() {}

    /** Whether a value of this type can stand at the place at all. */
    static boolean type(Scalar.Type type, String text, Shape shape) {
        return switch (type) {
            case TEXT -> isText(shape) || (shape instanceof IntOrTextShape && !YamlNumbers.isDigits(text));
            case INTEGER -> isNumber(shape) || shape instanceof IntOrTextShape;
            case NUMBER -> number(text, shape);
            case BOOLEAN -> shape instanceof BooleanShape;
            case NULL -> false;
        };
    }

    /** Whether JSON can say the value. It knows neither infinity nor NaN. */
    static boolean isJson(Scalar scalar) {
        return switch (scalar.type()) {
            case INTEGER, NUMBER -> YamlNumbers.isExact(scalar.text());
            case TEXT, BOOLEAN, NULL -> true;
        };
    }

    /** Whether the shape is written as a text. */
    static boolean isText(Shape shape) {
        return shape instanceof ValueShape
                || shape instanceof TextShape
                || shape instanceof AnyTextShape
                || shape instanceof WordShape
                || shape instanceof ChoiceShape;
    }

    /** Whether the shape is written as a number. */
    static boolean isNumber(Shape shape) {
        return shape instanceof IntegerShape || shape instanceof DecimalShape;
    }

    /** Whether the value is one that the shape allows, if its type fits. */
    static boolean value(Scalar scalar, Shape shape) {
        boolean number = shape instanceof IntOrTextShape && scalar.type() != Scalar.Type.TEXT;
        return number ? within(scalar.text(), 0, Integer.MAX_VALUE) : text(scalar.text(), shape);
    }

    /** Whether the text is one that the shape allows. */
    static boolean text(String text, Shape shape) {
        if (shape instanceof ValueShape value) {
            return Values.admits(value, text);
        }
        if (shape instanceof TextShape) {
            return TextShape.SOMETHING.matcher(text).find();
        }
        if (shape instanceof IntOrTextShape) {
            return IntOrTextShape.SYNTAX.admits(text);
        }
        if (shape instanceof WordShape word) {
            return word.words().contains(text);
        }
        if (shape instanceof ChoiceShape choice) {
            return choice.choices().contains(text);
        }
        if (shape instanceof IntegerShape bounds) {
            return within(text, bounds.min(), bounds.max());
        }
        return !(shape instanceof DecimalShape bounds) || within(text, bounds.min(), bounds.max());
    }

    /** JSON Schema, which editors go by, takes 1.0 for a whole number; so it is one here. */
    private static boolean number(String text, Shape shape) {
        boolean whole = shape instanceof IntegerShape || shape instanceof IntOrTextShape;
        return YamlNumbers.isFinite(text) && (shape instanceof DecimalShape || (whole && YamlNumbers.isWhole(text)));
    }

    private static boolean within(String text, long min, long max) {
        BigDecimal number = YamlNumbers.parse(text);
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }
}
