package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pod that a controller will make of a template.
 *
 * @param owner the object with the template
 * @param pointer where the template stands in it
 * @param template the template: metadata and spec
 */
record Pod(Manifest owner, String pointer, JsonNode template) {

    private static final String TEMPLATE = "/spec/template";

    /**
     * A container of a pod.
     *
     * @param pointer where it stands in the owner
     * @param content what it says
     */
    record Container(String pointer, JsonNode content) {

        String name() {
            return content.path("name").asText();
        }
    }

    /** The pods of an object: one, or none if it has no template. */
    static Stream<Pod> of(Manifest manifest) {
        JsonNode template = manifest.content().at(TEMPLATE);
        return template.has("spec") ? Stream.of(new Pod(manifest, TEMPLATE, template)) : Stream.empty();
    }

    JsonNode spec() {
        return template.path("spec");
    }

    String specPointer() {
        return pointer + "/spec";
    }

    /** Its containers, those for initialisation first. */
    List<Container> containers() {
        List<Container> containers = new ArrayList<>();
        for (String list : List.of("initContainers", "containers")) {
            JsonNode items = spec().path(list);
            for (int i = 0; i < items.size(); i++) {
                containers.add(new Container(specPointer() + "/" + list + "/" + i, items.get(i)));
            }
        }
        return containers;
    }

    /** A fault at a place of the owner. */
    Fault fault(Rule rule, String at, String problem, String allowed, String remedy) {
        return new Fault(owner.key(), owner.file(), at, problem, allowed, remedy, rule);
    }
}
