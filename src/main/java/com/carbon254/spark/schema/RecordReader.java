package com.carbon254.spark.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads records as models: a component is a field, and it is required unless it is {@code @Nullable}. */
final class RecordReader {

    private static final String KUBERNETES = "io.fabric8.kubernetes.api.model";

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
            fields.put(name(component), new Model.Field(schema(component.getGenericType()), required));
        }
        models.put(name(type), new Model(name(type), fields));
    }

    /** A field is called as it is printed; some names are words of Java. */
    private static String name(RecordComponent component) {
        JsonProperty printed = component.getAccessor().getAnnotation(JsonProperty.class);
        return printed == null ? component.getName() : printed.value();
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
        if (plain.isEnum()) {
            return words(plain);
        }
        return plain.getPackageName().startsWith(KUBERNETES)
                ? kubernetes(plain.getSimpleName())
                : JavaTypes.schema(plain.descriptorString());
    }

    /** The client calls its models as Kubernetes does, behind their version; amounts have no model. */
    private static ObjectNode kubernetes(String name) {
        return JavaTypes.reference(name.equals("Quantity") ? "quantity" : "V1" + name);
    }

    private static ObjectNode words(Class<?> type) {
        ObjectNode schema = JavaTypes.type("string");
        ArrayNode words = schema.putArray("enum");
        for (Field constant : type.getFields()) {
            JsonProperty word = constant.getAnnotation(JsonProperty.class);
            if (word != null) {
                words.add(word.value());
            }
        }
        return schema;
    }

    private ObjectNode container(ParameterizedType generic) {
        Type[] arguments = generic.getActualTypeArguments();
        ObjectNode content = schema(arguments[arguments.length - 1]);
        boolean list = arguments.length == 1;
        ObjectNode container = JavaTypes.type(list ? "array" : "object");
        return container.set(list ? "items" : "additionalProperties", content);
    }
}
