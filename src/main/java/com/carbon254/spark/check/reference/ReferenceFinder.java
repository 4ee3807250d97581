package com.carbon254.spark.check.reference;

import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the names of other objects in an object, by the fields that Kubernetes gives them. */
public final class ReferenceFinder {

    /** What people fill with keys of their own. */
    private static final List<String> FREE =
            List.of("annotations", "binaryData", "data", "labels", "matchLabels", "nodeSelector", "stringData");

    /** The one annotation that names an object (ingress-nginx). */
    private static final String BASIC_AUTHENTICATION = "nginx.ingress.kubernetes.io/auth-secret";

    private final List<Reference> found = new ArrayList<>();
    private final String namespace;

    private ReferenceFinder(String namespace) {
        this.namespace = namespace;
    }

    /** All references of an object, in its order; a definition says which fields objects have, and refers to nothing by them. */
    public static List<Reference> in(Manifest manifest) {
        if (manifest.key().kind().equals("CustomResourceDefinition")) {
            return List.of();
        }
        ReferenceFinder finder = new ReferenceFinder(manifest.key().namespace());
        finder.visit("", manifest.content());
        finder.add(
                "/metadata/annotations/" + BASIC_AUTHENTICATION.replace("/", "~1"),
                "Secret",
                manifest.content().path("metadata").path("annotations").path(BASIC_AUTHENTICATION));
        return finder.found;
    }

    /** All references of a pod that is made of a template, in the order of the template. */
    public static List<Reference> in(Pod pod) {
        ReferenceFinder finder = new ReferenceFinder(pod.namespace());
        finder.visit("", pod.template());
        return finder.found;
    }

    private void visit(String pointer, JsonNode node) {
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            visit(pointer + "/" + i, node.get(i));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!FREE.contains(field.getKey())) {
                String at = pointer + "/" + field.getKey();
                take(at, field.getKey(), field.getValue(), node);
                visit(at, field.getValue());
            }
        }
    }

    private void take(String at, String field, JsonNode value, JsonNode parent) {
        switch (field) {
            case "configMap", "configMapKeyRef", "configMapRef" -> source(at, "ConfigMap", value, "name");
            case "nodePublishSecretRef", "secretKeyRef", "secretRef" -> source(at, "Secret", value, "name");
            case "secret" -> source(at, "Secret", value, value.has("secretName") ? "secretName" : "name");
            case "secretName" -> certificate(at, value, parent);
            case "imagePullSecrets", "secrets" -> names(at, "Secret", value);
            case "claimName" -> add(at, "PersistentVolumeClaim", value);
            case "serviceAccountName" -> account(at, value);
            case "serviceName" -> add(at, "Service", value);
            case "roleRef", "scaleTargetRef" -> add(at, value.path("kind").asText(), value.path("name"));
            case "service" -> in(at, "Service", value);
            case "subjects" -> subjects(at, value);
            default -> {}
        }
    }

    private void add(String at, String kind, JsonNode name) {
        if (name.isTextual()) {
            found.add(new Reference(at, kind, namespace, name.asText(), ""));
        }
    }

    /** What may be missing is no reference that can fail. */
    private void source(String at, String kind, JsonNode value, String nameField) {
        JsonNode name = value.path(nameField);
        if (!name.isTextual() || value.path("optional").asBoolean()) {
            return;
        }
        Reference reference = new Reference(at, kind, namespace, name.asText(), "");
        JsonNode items = value.path("items");
        if (items.isEmpty()) {
            found.add(reference.to(value.path("key").asText()));
        }
        items.forEach(item -> found.add(reference.to(item.path("key").asText())));
    }

    /** In a volume, the object around the name tells whether it is optional, and is a reference already. */
    private void certificate(String at, JsonNode name, JsonNode parent) {
        if (parent.has("hosts")) {
            add(at, "Secret", name);
        }
    }

    /** A SparkApplication has names in place of references. */
    private void names(String at, String kind, JsonNode list) {
        for (int i = 0; i < list.size(); i++) {
            JsonNode item = list.get(i);
            add(at + "/" + i, kind, item.isTextual() ? item : item.path("name"));
        }
    }

    /** Every namespace has an account of this name. */
    private void account(String at, JsonNode name) {
        if (!name.asText().equals("default")) {
            add(at, "ServiceAccount", name);
        }
    }

    private void subjects(String at, JsonNode subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            if (subjects.get(i).path("kind").asText().equals("ServiceAccount")) {
                in(at + "/" + i, "ServiceAccount", subjects.get(i));
            }
        }
    }

    /** Something that may name its namespace. */
    private void in(String at, String kind, JsonNode value) {
        if (value.path("name").isTextual()) {
            String own = value.path("namespace").asText(namespace);
            found.add(new Reference(at, kind, own, value.path("name").asText(), ""));
        }
    }
}
