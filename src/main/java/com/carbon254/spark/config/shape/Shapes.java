package com.carbon254.spark.config.shape;

import com.carbon254.spark.api.ObjectFields;
import com.carbon254.spark.api.Patch;
import com.carbon254.spark.config.shape.KeyShape.Absence;
import com.carbon254.spark.config.shape.Shape.BlockShape;
import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.FreeShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.value.Syntax;
import com.carbon254.spark.value.TextValue;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the annotated components of configuration records into shapes. */
public final class Shapes {

    private static final Pattern ITEM = Pattern.compile("\\[[0-9]+]");

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

    /** The shape of what stands at a key path; empty if there is no such key. Names of maps may have dots in them. */
    public static Optional<Shape> find(Shape shape, String path) {
        if (path.isEmpty()) {
            return Optional.of(shape);
        }
        if (shape instanceof BlockShape block) {
            String name = path.split("[.\\[]", 2)[0];
            return block.key(name).flatMap(key -> find(key.shape(), rest(path, name.length())));
        }
        if (shape instanceof MapShape map) {
            return IntStream.rangeClosed(1, path.length())
                    .filter(end -> end == path.length() || path.charAt(end) == '.' || path.charAt(end) == '[')
                    .filter(end -> Fit.text(path.substring(0, end), map.name()))
                    .mapToObj(end -> find(map.value(), rest(path, end)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (shape instanceof ListShape list) {
            Matcher item = ITEM.matcher(path);
            return item.lookingAt() ? find(list.item(), rest(path, item.end())) : Optional.empty();
        }
        return shape instanceof FreeShape || shape instanceof FieldsShape ? Optional.of(shape) : Optional.empty();
    }

    /** What follows the first {@code length} characters: more keys, or the index of an item. */
    private static String rest(String path, int length) {
        String rest = path.substring(length);
        return rest.startsWith(".") && rest.length() > 1 ? rest.substring(1) : rest;
    }

    private static KeyShape key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        if (key == null) {
            throw new IllegalStateException(component + " of " + component.getDeclaringRecord() + " has no @Key");
        }
        Shape shape = exemplified(shape(component.getGenericType(), key), key.example(), component);
        String name = key.written().isEmpty() ? component.getName() : key.written();
        return new KeyShape(name, key.value(), absence(component, key), shape);
    }

    private static Shape exemplified(Shape shape, String example, Object owner) {
        if (example.isEmpty()) {
            return shape;
        }
        if (shape instanceof ValueShape value && Values.admits(value, example)) {
            return new ValueShape(value.type(), value.syntax().example(example));
        }
        throw new IllegalStateException(owner + " is never " + example);
    }

    private static Absence absence(RecordComponent component, Key key) {
        if (key.optional()) {
            if (component.getType() != List.class) {
                throw new IllegalStateException(component + " is no list, and cannot be an empty one");
            }
            return Absence.EMPTY_LIST;
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable ? Absence.NULL : Absence.FAULT;
    }

    private static Shape shape(Type type, Key key) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Patch.class) {
                return new ObjectShape((Class<?>) arguments[0], true);
            }
            return generic.getRawType() == Map.class
                    ? new MapShape(key.names(), name(key), shape(arguments[1], key))
                    : list((Class<?>) arguments[0], key);
        }
        return plain((Class<?>) type, key);
    }

    private static Shape name(Key key) {
        return exemplified(shape(key.nameType(), key), key.nameExample(), key.nameType());
    }

    /**
     * A list is replaced whole, so it holds texts: what a user would override singly is a map. Objects of a foreign API
     * are as they are; whoever looks one up finds a list.
     */
    private static ListShape list(Class<?> item, Key key) {
        Shape shape = plain(item, key);
        if (!Fit.isText(shape) && !(shape instanceof ObjectShape)) {
            throw new IllegalStateException("a list of " + item + ": make it a map, whose entries can be overridden");
        }
        return new ListShape(shape, key.max());
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
        if (ForeignTypes.isForeign(type)) {
            return new ObjectShape(type, false);
        }
        if (type == ObjectFields.class) {
            return new FieldsShape();
        }
        if (type.isRecord()) {
            return of(type.asSubclass(Record.class));
        }
        if (type == IntOrString.class) {
            return new IntOrTextShape();
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
