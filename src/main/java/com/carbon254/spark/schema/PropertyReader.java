package com.carbon254.spark.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.Duration;
import io.fabric8.kubernetes.api.model.IntOrString;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.Quantity;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads typed models whose fields say how they are printed. Those of Kubernetes itself get the names that they have in
 * the official client, so that the same rules hold for them.
 */
final class PropertyReader {

    private static final String KUBERNETES = ObjectMeta.class.getPackageName();
    private static final String CERT_MANAGER = "io.fabric8.certmanager.";

    private final Map<String, Model> models = new TreeMap<>();

    private PropertyReader() {}

    /** The model of a class and of all that it holds, by name. */
    static Map<String, Model> read(Class<?> root) {
        PropertyReader reader = new PropertyReader();
        reader.add(root);
        return reader.models;
    }

    /** The name of a model: {@code V1ObjectMeta}, {@code MonitoringRuleGroup}. */
    static String name(Class<?> type) {
        return prefix(type.getPackageName()) + type.getSimpleName();
    }

    private static String prefix(String home) {
        if (home.equals(KUBERNETES)) {
            return "V1";
        }
        return home.startsWith(CERT_MANAGER) ? "CertManager" : "Monitoring";
    }

    private void add(Class<?> type) {
        if (models.containsKey(name(type))) {
            return;
        }
        Map<String, Model.Field> fields = new TreeMap<>();
        models.put(name(type), new Model(name(type), fields));
        for (Field field : type.getDeclaredFields()) {
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            if (property != null) {
                fields.put(property.value(), new Model.Field(schema(field.getGenericType()), false));
            }
        }
        models.put(name(type), new Model(name(type), fields));
    }

    private ObjectNode schema(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            ObjectNode content = schema(arguments[arguments.length - 1]);
            return arguments.length == 1
                    ? JavaTypes.type("array").set("items", content)
                    : JavaTypes.type("object").set("additionalProperties", content);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Quantity.class) {
            return JavaTypes.reference("quantity");
        }
        if (plain == Duration.class) {
            return JavaTypes.type("string");
        }
        if (plain == IntOrString.class) {
            return JavaTypes.reference("intOrString");
        }
        if (plain == Object.class) {
            return JsonNodeFactory.instance.objectNode();
        }
        if (plain.getPackageName().startsWith("java.lang")) {
            return JavaTypes.schema(plain.descriptorString());
        }
        add(plain);
        return JavaTypes.reference(name(plain));
    }
}
