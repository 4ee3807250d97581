package com.carbon254.spark.config.shape;

import com.carbon254.spark.config.shape.Shape.BooleanShape;
import com.carbon254.spark.config.shape.Shape.ChoiceShape;
import com.carbon254.spark.config.shape.Shape.DecimalShape;
import com.carbon254.spark.config.shape.Shape.FieldsShape;
import com.carbon254.spark.config.shape.Shape.IntOrTextShape;
import com.carbon254.spark.config.shape.Shape.IntegerShape;
import com.carbon254.spark.config.shape.Shape.ListShape;
import com.carbon254.spark.config.shape.Shape.MapShape;
import com.carbon254.spark.config.shape.Shape.ObjectShape;
import com.carbon254.spark.config.shape.Shape.RecordShape;
import com.carbon254.spark.config.shape.Shape.TextShape;
import com.carbon254.spark.config.shape.Shape.ValueShape;
import com.carbon254.spark.config.source.Mapping;
import com.carbon254.spark.config.source.Node;
import com.carbon254.spark.config.source.Scalar;
import com.carbon254.spark.config.source.Sequence;
import com.carbon254.spark.finding.Place;
import io.fabric8.kubernetes.api.model.IntOrString;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of a merged and clean mapping. Every value is known to fit its shape by then; the one fault left is a
 * required key that no layer sets. An entry of a map that lacks one is left out, so that all that stands beside it can
 * still be judged.
 */
public final class Binder {

    /** Looking them up takes as long as all the rest, in an environment with a thousand jobs. */
    private static final ClassValue<Constructor<?>> CANONICAL = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                return type.getDeclaredConstructor(types);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is no record", e);
            }
        }
    };

    private final List<String> missing = new ArrayList<>();
    private int inEntriesLeftOut = 0;

    private Binder() {}

    /**
     * What came of a mapping.
     *
     * @param value the record, without the entries of maps that lack keys; empty if keys are missing elsewhere
     * @param missing the paths of the required keys that are not set, in the order of the description
     */
    public record Outcome<T extends Record>(Optional<T> value, List<String> missing) {}

    /** Binds the mapping to a record of the type that the shape describes. */
    public static <T extends Record> Outcome<T> bind(Mapping mapping, Class<T> type) {
        Binder binder = new Binder();
        Object value = binder.record(mapping, Shapes.of(type), "");
        return new Outcome<>(Optional.ofNullable(type.cast(value)), List.copyOf(binder.missing));
    }

    private @Nullable Object record(Mapping mapping, RecordShape shape, String path) {
        int before = lacking();
        @Nullable
        Object[] values = shape.keys().stream()
                .map(key -> component(mapping, key, path.isEmpty() ? key.name() : path + "." + key.name()))
                .toArray();
        return lacking() == before ? construct(shape.type(), values) : null;
    }

    /** How many keys are missing so far that what is open cannot do without. */
    private int lacking() {
        return missing.size() - inEntriesLeftOut;
    }

    private @Nullable Object component(Mapping mapping, KeyShape key, String path) {
        Optional<Node> node = mapping.get(key.name());
        if (node.isPresent()) {
            return value(node.get(), key.shape(), path);
        }
        return switch (key.absence()) {
            case NULL -> null;
            case EMPTY_LIST -> List.of();
            case FAULT -> absent(key.shape(), path);
        };
    }

    /** A map without entries is empty rather than missing; a record without keys reports each key that it needs. */
    private @Nullable Object absent(Shape shape, String path) {
        Mapping nothing = new Mapping(new TreeMap<>(), Place.of(""));
        if (shape instanceof MapShape map) {
            return map(nothing, map, path);
        }
        if (shape instanceof RecordShape record && !record.keys().isEmpty()) {
            return record(nothing, record, path);
        }
        missing.add(path);
        return null;
    }

    private @Nullable Object value(Node node, Shape shape, String path) {
        if (shape instanceof RecordShape record) {
            return record((Mapping) node, record, path);
        }
        if (shape instanceof MapShape map) {
            return map((Mapping) node, map, path);
        }
        if (shape instanceof ListShape list) {
            return list((Sequence) node, list, path);
        }
        if (shape instanceof ObjectShape object) {
            return object(node, object, path);
        }
        if (shape instanceof FieldsShape) {
            return ForeignValues.fields((Mapping) node);
        }
        if (shape instanceof IntOrTextShape) {
            return ForeignValues.make(node, shape, IntOrString.class);
        }
        return scalar(((Scalar) node).text(), shape);
    }

    private @Nullable Object object(Node node, ObjectShape shape, String path) {
        List<String> lacking = RequiredKeys.missing(node, shape, path);
        missing.addAll(lacking);
        if (!lacking.isEmpty()) {
            return null;
        }
        return shape.partial()
                ? ForeignValues.patch((Mapping) node, shape)
                : ForeignValues.make(node, shape, shape.type());
    }

    /** Sorted by name, so that no layer decides an order in the output. */
    private Map<Object, Object> map(Mapping mapping, MapShape shape, String path) {
        Map<Object, Object> values =
                new TreeMap<>((left, right) -> left.toString().compareTo(right.toString()));
        mapping.entries().forEach((name, entry) -> {
            int before = lacking();
            Object value = value(entry.value(), shape.value(), path + "." + name);
            inEntriesLeftOut += lacking() - before;
            if (value != null) {
                values.put(scalar(name, shape.name()), value);
            }
        });
        return Collections.unmodifiableMap(values);
    }

    private List<Object> list(Sequence sequence, ListShape shape, String path) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            Object value = value(sequence.items().get(i), shape.item(), path + "[" + i + "]");
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private static Object scalar(String text, Shape shape) {
        if (shape instanceof ValueShape value) {
            return Values.parse(value, text);
        }
        if (shape instanceof ChoiceShape choice) {
            return choice(choice, text);
        }
        if (shape instanceof IntegerShape) {
            return YamlNumbers.parse(text).intValueExact();
        }
        if (shape instanceof DecimalShape) {
            return YamlNumbers.parse(text);
        }
        if (shape instanceof BooleanShape) {
            return Boolean.parseBoolean(text);
        }
        if (shape instanceof TextShape) {
            return text;
        }
        throw new IllegalStateException(shape + " is not the shape of a scalar");
    }

    private static Object choice(ChoiceShape shape, String text) {
        return Arrays.stream(shape.type().getEnumConstants())
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static Object construct(Class<? extends Record> type, @Nullable Object[] values) {
        try {
            return CANONICAL.get(type).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made of " + Arrays.toString(values), e);
        }
    }
}
