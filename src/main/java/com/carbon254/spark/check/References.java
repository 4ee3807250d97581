package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an object refers to by name exists: it is printed here, or the plan says that somebody else makes it. A pod that
 * refers to nothing waits for ever in ContainerCreating.
 */
final class References implements ObjectRule {

    private final List<ObjectKey> external;

    /** Objects that somebody else makes. */
    References(List<ObjectKey> external) {
        this.external = List.copyOf(external);
    }

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (Manifest manifest : objects.manifests()) {
            visit(manifest, "", manifest.content(), (pointer, kind, name) -> {
                if (!exists(objects, manifest, kind, name)) {
                    faults.add(fault(manifest, pointer, kind + "/" + name));
                }
            });
        }
        return faults;
    }

    /** Takes each reference of an object. */
    private interface Taker {
        void take(String pointer, String kind, String name);
    }

    private static void visit(Manifest manifest, String pointer, JsonNode node, Taker taker) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(manifest, pointer + "/" + i, node.get(i), taker);
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String at = pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
            reference(field.getKey(), field.getValue(), node)
                    .ifPresent(found -> taker.take(at, found.kind(), found.name()));
            visit(manifest, at, field.getValue(), taker);
        }
    }

    /** A name, and the kind of object that it names. */
    private record Reference(String kind, String name) {}

    private static Optional<Reference> reference(String field, JsonNode value, JsonNode parent) {
        return switch (field) {
            case "configMap", "configMapKeyRef", "configMapRef" -> named("ConfigMap", value.path("name"));
            case "secretKeyRef", "secretRef" -> named("Secret", value.path("name"));
            case "secretName" -> named("Secret", value);
            case "serviceAccountName" -> named("ServiceAccount", value);
            case "roleRef" -> named(value.path("kind").asText(), value.path("name"));
            case "service" -> value.has("port") ? named("Service", value.path("name")) : Optional.empty();
            case "name" -> isAccount(parent) ? named("ServiceAccount", value) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isAccount(JsonNode subject) {
        return subject.path("kind").asText().equals("ServiceAccount") && !subject.has("metadata");
    }

    private static Optional<Reference> named(String kind, JsonNode name) {
        return name.isTextual() ? Optional.of(new Reference(kind, name.asText())) : Optional.empty();
    }

    private boolean exists(Objects objects, Manifest from, String kind, String name) {
        String namespace = from.key().namespace();
        return objects.ofKind(kind).map(Manifest::key).anyMatch(key -> names(key, namespace, name))
                || external.stream().anyMatch(key -> key.kind().equals(kind) && names(key, namespace, name));
    }

    private static boolean names(ObjectKey key, String namespace, String name) {
        return key.name().equals(name)
                && (key.namespace().isEmpty() || key.namespace().equals(namespace));
    }

    private static Fault fault(Manifest manifest, String pointer, String reference) {
        return new Fault(
                manifest.key(),
                manifest.file(),
                pointer,
                "\"" + reference + "\" does not exist",
                "what is referred to is printed here, or known to be made by somebody else",
                "correct the name",
                Rule.REFERENCE_RESOLVES);
    }
}
