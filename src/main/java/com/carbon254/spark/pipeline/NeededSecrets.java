package com.carbon254.spark.pipeline;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The Secrets that a tree refers to and neither holds nor has made by cert-manager: your team makes them. */
final class NeededSecrets {

    private static final String NAME = "name";
    private static final String SECRET_NAME = "secretName";
    private static final String CERT_MANAGER = "cert-manager.io/";

    private final NavigableSet<String> needed = new TreeSet<>();
    private final NavigableSet<String> made = new TreeSet<>();

    private NeededSecrets(List<Manifest> manifests) {
        manifests.forEach(this::look);
        needed.removeAll(made);
    }

    /** Each as {@code name in namespace}, sorted. */
    static List<String> of(List<Manifest> manifests) {
        return List.copyOf(new NeededSecrets(manifests).needed);
    }

    private void look(Manifest manifest) {
        String where = manifest.key().namespace();
        JsonNode content = manifest.content();
        switch (manifest.key().kind()) {
            case "Secret" -> add(made, manifest.key().name(), where);
            case "Certificate" -> add(made, content.at("/spec/secretName").asText(), where);
            case "CustomResourceDefinition" -> {}
            case "Ingress" -> {
                NavigableSet<String> names = isFilled(content) ? made : needed;
                content.at("/spec/tls")
                        .forEach(tls -> add(names, tls.path(SECRET_NAME).asText(), where));
            }
            default -> walk(content, where);
        }
    }

    /** Whether cert-manager fills the Secret of an Ingress. */
    private static boolean isFilled(JsonNode ingress) {
        return ingress.at("/metadata/annotations")
                .propertyStream()
                .anyMatch(note -> note.getKey().startsWith(CERT_MANAGER));
    }

    private void walk(JsonNode node, String where) {
        node.propertyStream().forEach(property -> {
            JsonNode value = property.getValue();
            switch (property.getKey()) {
                case "secretKeyRef", "secretRef" -> reference(value, NAME, where);
                case "secret" -> reference(value, SECRET_NAME, where);
                case "imagePullSecrets" ->
                    value.forEach(one -> add(needed, one.path(NAME).asText(one.asText()), where));
                default -> walk(value, where);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> walk(item, where));
        }
    }

    private void reference(JsonNode value, String name, String where) {
        if (!value.path("optional").asBoolean()) {
            add(needed, value.path(name).asText(), where);
        }
    }

    private static void add(NavigableSet<String> names, String name, String where) {
        if (!name.isEmpty()) {
            names.add(name + " in " + where);
        }
    }
}
