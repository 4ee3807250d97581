package com.carbon254.spark.check.object;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A pod that a controller will make of a template.
 *
 * @param owner the object with the template
 * @param pointer where the template stands in it
 * @param template the template: metadata and spec
 * @param made parts of the pod that are made of something else in the owner than its template: pointer to pointer
 */
public record Pod(Manifest owner, String pointer, JsonNode template, SortedMap<String, String> made) {

    /** A pod is its own template; a CronJob's lies in the template of its Jobs. */
    private static final List<String> TEMPLATES =
            List.of("/spec/template", "/spec/jobTemplate/spec/template", "/template");

    /**
     * A container of a pod.
     *
     * @param pointer where it stands in the owner
     * @param content what it says
     */
    public record Container(String pointer, JsonNode content) {

        private static final List<String> HANDLERS = List.of(
                "/lifecycle/postStart", "/lifecycle/preStop", "/livenessProbe", "/readinessProbe", "/startupProbe");

        /** Where a container has what the kubelet calls, as pointers below it. */
        public static List<String> handlers() {
            return HANDLERS;
        }

        /** Its name; empty if it has none. */
        public String name() {
            return content.path("name").asText();
        }

        /** The names of its ports. */
        public List<String> portNames() {
            return Bound.texts(content.path("ports")).stream()
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        /** Whether it has a port of this name or number. */
        public boolean hasPort(String wanted) {
            return content.path("ports")
                    .valueStream()
                    .anyMatch(port -> wanted.equals(port.path("name").asText())
                            || wanted.equals(port.path("containerPort").asText()));
        }
    }

    /** A pod whose parts all stand in its template. */
    Pod(Manifest owner, String pointer, JsonNode template) {
        this(owner, pointer, template, new TreeMap<>());
    }

    /**
     * The pods of an object: one of a template, several of a Spark application, or none.
     *
     * @param defaults the Spark properties of every submission
     */
    static Stream<Pod> of(Manifest manifest, SortedMap<String, String> defaults) {
        return manifest.key().apiVersion().startsWith("sparkoperator.k8s.io/")
                ? SparkPods.of(manifest, defaults)
                : ofTemplate(manifest);
    }

    private static Stream<Pod> ofTemplate(Manifest manifest) {
        if (manifest.key().kind().equals("Pod")) {
            return Stream.of(new Pod(manifest, "", manifest.content()));
        }
        return TEMPLATES.stream()
                .map(pointer -> new Pod(manifest, pointer, manifest.content().at(pointer)))
                .filter(pod -> pod.template().has("spec"));
    }

    /** Where it runs. */
    public String namespace() {
        return owner.key().namespace();
    }

    /** The labels that selectors see; a missing node if there are none. */
    public JsonNode labels() {
        return template.at("/metadata/labels");
    }

    /** Its {@code spec}. */
    public JsonNode spec() {
        return template.path("spec");
    }

    /** The JSON pointer of its {@code spec} in the object that it comes from. */
    public String specPointer() {
        return pointer + "/spec";
    }

    /** Its containers, those for initialisation first, those for debugging last. */
    public List<Container> containers() {
        List<Container> containers = new ArrayList<>();
        for (String list : List.of("initContainers", "containers", "ephemeralContainers")) {
            JsonNode items = spec().path(list);
            for (int i = 0; i < items.size(); i++) {
                containers.add(new Container(specPointer() + "/" + list + "/" + i, items.get(i)));
            }
        }
        return containers;
    }

    /** Whether some container has a port of this name or number. */
    public boolean hasPort(String wanted) {
        return containers().stream().anyMatch(container -> container.hasPort(wanted));
    }

    /** A fault at a place of the owner: of a part that is made, at the place that it is made of. */
    public Fault fault(Rule rule, String at, String problem, String allowed, String remedy) {
        String place = made.entrySet().stream()
                .filter(part -> at.equals(part.getKey()) || at.startsWith(part.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(at);
        return new Fault(owner.key(), owner.file(), place, problem, allowed, remedy, rule);
    }
}
