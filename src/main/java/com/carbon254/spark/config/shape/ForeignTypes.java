package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.KeyShape.Absence;
import com.carbon254.spark.config.shape.Shape.AnyTextShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.shape.Shape.WordShape;
import com.carbon254.spark.value.kubernetes.EnumeratedFields;
import com.carbon254.spark.value.kubernetes.Quantity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads types of foreign APIs into shapes: their keys are the properties that Jackson sees, in the order of the type.
 * Each type is read when its keys are first asked for, and once.
 */
final class ForeignTypes {

    private static final ClassValue<List<KeyShape>> KEYS = new ClassValue<>() {
        @Override
        protected List<KeyShape> computeValue(Class<?> type) {
            return read(type);
        }
    };

    private ForeignTypes() {}

    /** Whether the type says what Jackson leaves out, as all objects of such APIs do and no record of our files does. */
    static boolean isForeign(Class<?> type) {
        return type.isAnnotationPresent(JsonInclude.class);
    }

    /** The keys of an object type. */
    static List<KeyShape> keys(Class<?> type) {
        return KEYS.get(type);
    }

    private static List<KeyShape> read(Class<?> type) {
        DeserializationConfig config = ForeignValues.JSON.getDeserializationConfig();
        JavaType bean = config.constructType(type);
        return config.introspect(bean).findProperties().stream()
                .map(property -> key(property, type))
                .toList();
    }

    private static KeyShape key(BeanPropertyDefinition property, Class<?> type) {
        boolean optional = !type.isRecord() || isNullable(property, type.getRecordComponents());
        Shape shape = EnumeratedFields.of(type.getSimpleName(), property.getName())
                .filter(words -> isOfKubernetes(type))
                .<Shape>map(WordShape::new)
                .orElseGet(() -> shape(property.getPrimaryType()));
        return new KeyShape(property.getName(), "", optional ? Absence.NULL : Absence.FAULT, shape);
    }

    /** Whether the type is one of Kubernetes itself; the operator has types of like names. */
    static boolean isOfKubernetes(Class<?> type) {
        return type.getName().startsWith("io.fabric8.");
    }

    /** A record says by itself what it needs, in the way of our own; the types of Kubernetes do not. */
    private static boolean isNullable(BeanPropertyDefinition property, RecordComponent[] components) {
        return components[property.getConstructorParameter().getIndex()]
                .getAnnotatedType()
                .isAnnotationPresent(Nullable.class);
    }

    private static Shape shape(JavaType type) {
        if (type.isCollectionLikeType()) {
            return new ListShape(shape(type.getContentType()), Long.MAX_VALUE);
        }
        if (type.isMapLikeType()) {
            return new MapShape("name", new AnyTextShape(), shape(type.getContentType()));
        }
        return shape(type.getRawClass());
    }

    private static Shape shape(Class<?> type) {
        if (type == String.class) {
            return new AnyTextShape();
        }
        if (type == boolean.class || type == Boolean.class) {
            return new BooleanShape();
        }
        if (type == int.class || type == Integer.class) {
            return new IntegerShape(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class || type == Long.class) {
            return new IntegerShape(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == double.class || type == Double.class || type == BigDecimal.class) {
            return new DecimalShape(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return type.isEnum() ? choice(type) : special(type);
    }

    private static Shape special(Class<?> type) {
        if (type == io.fabric8.kubernetes.api.model.Quantity.class) {
            return new ValueShape(Quantity.class, Quantity.SYNTAX);
        }
        if (type == IntOrString.class) {
            return new IntOrTextShape();
        }
        if (type == Object.class || JsonNode.class.isAssignableFrom(type)) {
            return new FreeShape();
        }
        if (type.isInterface() || type.isPrimitive() || type.getName().startsWith("java.")) {
            throw new IllegalStateException(type + " has no shape");
        }
        return new ObjectShape(type, false);
    }

    @SuppressWarnings("unchecked") // isEnum() was asked
    private static ChoiceShape choice(Class<?> type) {
        List<String> choices = Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                .map(constant -> ForeignValues.JSON.convertValue(constant, String.class))
                .toList();
        return new ChoiceShape((Class<? extends Enum<?>>) type, choices);
    }
}
