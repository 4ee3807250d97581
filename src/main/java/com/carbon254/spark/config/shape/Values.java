package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.value.InvalidValueException;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;

/** Makes values of their text by the {@code parse} method that each value type has. */
final class Values {

    private Values() {}

    /** Whether the text is a value of the type. */
    static boolean admits(ValueShape shape, String text) {
        try {
            parse(shape, text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** What to do about a text that is no value of the type. */
    static String remedy(ValueShape shape, String text) {
        if (!shape.syntax().admits(text)) {
            return shape.syntax().remedy(text);
        }
        try {
            parse(shape, text);
            return shape.syntax().remedy(text);
        } catch (InvalidValueException e) {
            return e.remedy();
        }
    }

    /** The value; an {@link InvalidValueException} says why the text is none. */
    static Object parse(ValueShape shape, String text) {
        try {
            return Objects.requireNonNull(
                    shape.type().getMethod("parse", String.class).invoke(null, text));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof InvalidValueException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(shape.type() + " cannot parse \"" + text + "\"", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(shape.type() + " has no public parse(String)", e);
        }
    }
}
