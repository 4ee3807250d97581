package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the annotated components of configuration records into shapes. */
public final class Shapes {

    private Shapes() {}

    /**
     * The shape of a record.
     *
     * @throws IllegalStateException if a component is not described, or has a type that has no shape: our own fault
     */
    public static RecordShape of(Class<? extends Record> type) {
        return new RecordShape(
                type, Arrays.stream(type.getRecordComponents()).map(Shapes::key).toList());
    }

    private static KeyShape key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalStateException(component + " of " + component.getDeclaringRecord() + " has no @Key");
        }
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return new KeyShape(component.getName(), key.value(), optional, shape(component.getGenericType(), key));
    }

    private static Shape shape(Type type, Key key) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? new MapShape(key.names(), shape(key.nameType(), key), shape(arguments[1], key))
                    : list((Class<?>) arguments[0], key);
        }
        return plain((Class<?>) type, key);
    }

    /** A list is replaced whole, so it holds scalars only: what a user would override singly is a map. */
    private static ListShape list(Class<?> item, Key key) {
        if (item.isRecord() && !TextValue.class.isAssignableFrom(item)) {
            throw new IllegalStateException("a list of " + item + " cannot be overridden singly: make it a map");
        }
        return new ListShape(plain(item, key), key.max());
    }

    private static Shape plain(Class<?> type, Key key) {
        if (type == String.class) {
            return new TextShape();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanShape();
        }
        if (type == int.class || type == Integer.class) {
            long min = Math.max(key.min(), Integer.MIN_VALUE);
            long max = Math.min(key.max(), Integer.MAX_VALUE);
            return new IntegerShape(min, max);
        }
        if (type == BigDecimal.class) {
            return new DecimalShape(key.min(), key.max());
        }
        if (type.isEnum()) {
            return choice(type);
        }
        if (TextValue.class.isAssignableFrom(type)) {
            return new ValueShape(type, syntax(type));
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        throw new IllegalStateException(type + " has no shape");
    }

    @SuppressWarnings("unchecked") // isEnum() was asked
    private static ChoiceShape choice(Class<?> type) {
        List<String> choices = Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(Object::toString)
                .toList();
        return new ChoiceShape((Class<? extends Enum<?>>) type, choices);
    }

    private static Syntax syntax(Class<?> type) {
        try {
            return (Syntax) Objects.requireNonNull(type.getField("SYNTAX").get(null));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public SYNTAX", e);
        }
    }
}
