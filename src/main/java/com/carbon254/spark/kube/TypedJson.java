package com.carbon254.spark.kube;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.api.model.Namespaced;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A typed object as the JSON that is printed: keys in the order of the type, maps sorted by key, lists as given, and
 * nothing that the API server would drop, so that a GitOps tool sees no difference between file and cluster.
 */
public final class TypedJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().setSerializerModifier(new DroppedFalse()))
            .build();

    private TypedJson() {}

    /**
     * The object as JSON.
     *
     * @throws IllegalArgumentException if the name is missing, or the namespace does not go with the kind
     */
    public static ObjectNode of(HasMetadata object) {
        requireOwnName(object);
        requireNamespaceOfKind(object);
        return MAPPER.valueToTree(object);
    }

    /** A part of an object as JSON. */
    static JsonNode part(KubernetesResource part) {
        return MAPPER.valueToTree(part);
    }

    private static void requireOwnName(HasMetadata object) {
        ObjectMeta metadata = Objects.requireNonNull(object.getMetadata(), "metadata is null");
        if (isEmpty(metadata.getName()) || metadata.getGenerateName() != null) {
            throw new IllegalArgumentException(object.getKind() + " without a name of its own");
        }
    }

    private static void requireNamespaceOfKind(HasMetadata object) {
        boolean stated = !isEmpty(object.getMetadata().getNamespace());
        if (stated != object instanceof Namespaced) {
            String fault = stated ? " is cluster-scoped and states a namespace" : " states no namespace";
            throw new IllegalArgumentException(
                    object.getKind() + "/" + object.getMetadata().getName() + fault);
        }
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }
}
