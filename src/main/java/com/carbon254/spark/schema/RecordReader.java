package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads records as models: a component is a field, and it is required unless it is {@code @Nullable}. */
final class RecordReader {

    private final Map<String, Model> models = new TreeMap<>();

    private RecordReader() {}

    /** The model of a record and of the records that it holds, by name. */
    static Map<String, Model> read(Class<? extends Record> root) {
        RecordReader reader = new RecordReader();
        reader.add(root);
        return reader.models;
    }

    /** The name of a record's model: its simple name, behind that of the class it is nested in. */
    static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : name(outer) + type.getSimpleName();
    }

    private void add(Class<?> type) {
        Map<String, Model.Field> fields = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean required = !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            fields.put(component.getName(), new Model.Field(schema(component.getGenericType()), required));
        }
        models.put(name(type), new Model(name(type), fields));
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            add(plain);
            return JavaTypes.reference(name(plain));
        }
        return JavaTypes.schema(plain.descriptorString());
    }

    private ObjectNode container(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        ObjectNode content = schema(arguments[arguments.length - 1]);
        boolean list = arguments.length == 1;
        ObjectNode container = JavaTypes.type(list ? "array" : "object");
        return container.set(list ? "items" : "additionalProperties", content);
    }
}
