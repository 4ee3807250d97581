package com.carbon254.spark.change.rule;

import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/**
 * An object with a template of pods.
 *
 * @param manifest the object
 */
public record PodOwner(Manifest manifest) {

    /** How many pods it has; 1 if it says nothing. */
    public int replicas() {
        return manifest.content().at("/spec/replicas").asInt(1);
    }

    /** Where its pods are described. */
    public JsonNode template() {
        return manifest.content().at("/spec/template");
    }

    /** Its containers, those that run first among them. */
    public Stream<JsonNode> containers() {
        return Stream.of("initContainers", "containers")
                .flatMap(list -> template().path("spec").path(list).valueStream());
    }

    /** The account of its pods. */
    public String account() {
        return template().at("/spec/serviceAccountName").asText();
    }

    /** Whether a part of the platform that others need is run by it: the operator's processes are. */
    public boolean serves(String component) {
        return manifest.content()
                .at("/metadata/labels")
                .path("app.kubernetes.io/component")
                .asText()
                .equals(component);
    }
}
