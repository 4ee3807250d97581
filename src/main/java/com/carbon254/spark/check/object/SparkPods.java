package com.carbon254.spark.check.object;

import com.carbon254.spark.catalogue.SparkLabels;
import com.carbon254.spark.catalogue.SparkPorts;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The pods that spark-submit makes of an application: its templates, and what the operator and Spark add to them
 * (operator 2.5.2, submission.go; Spark 3.5, BasicDriverFeatureStep and BasicExecutorFeatureStep). Places in them are
 * those of the application, so that a fault leads to the line that caused it.
 *
 * <p>What the operator's webhook would patch into pods is left out: no pod of ours depends on it.
 */
public final class SparkPods {

    private static final String DRIVER = SparkLabels.DRIVER;
    private static final String EXECUTOR = SparkLabels.EXECUTOR;
    private static final String SERVER = "server";

    private final Manifest owner;
    private final String pointer;
    private final JsonNode spec;
    private final SortedMap<String, String> defaults;

    private SparkPods(Manifest owner, String pointer, SortedMap<String, String> defaults) {
        this.owner = owner;
        this.pointer = pointer;
        this.spec = owner.content().at(pointer);
        this.defaults = defaults;
    }

    /** The pods of an application, of a schedule's runs or of a server; none of anything else. */
    static Stream<Pod> of(Manifest manifest, SortedMap<String, String> defaults) {
        String first = manifest.key().kind().equals("SparkConnect") ? SERVER : DRIVER;
        return specification(manifest).map(at -> new SparkPods(manifest, at, defaults)).stream()
                .flatMap(pods -> pods.pods(first));
    }

    /** Where an object says what an application is. */
    public static Optional<String> specification(Manifest manifest) {
        return switch (manifest.key().kind()) {
            case "SparkApplication", "SparkConnect" -> Optional.of("/spec");
            case "ScheduledSparkApplication" -> Optional.of("/spec/template");
            default -> Optional.empty();
        };
    }

    private Stream<Pod> pods(String first) {
        return Stream.of(first, EXECUTOR).map(this::pod);
    }

    private Pod pod(String part) {
        String at = pointer + "/" + part + "/template";
        ObjectNode template = template(part);
        PropertyParts properties = new PropertyParts(pointer + "/sparkConf", spec.path("sparkConf"), defaults);
        ObjectNode pod = template.withObject("/spec");
        String role = part.equals(EXECUTOR) ? EXECUTOR : DRIVER;
        return new Pod(owner, at, template, properties.addTo(pod, container(pod, part), role, at + "/spec"));
    }

    private ObjectNode template(String part) {
        JsonNode wish = spec.path(part);
        ObjectNode template =
                wish.path("template").isObject() ? wish.path("template").deepCopy() : object();
        labels(template.withObject("/metadata/labels"), part, wish);
        ObjectNode pod = template.withObject("/spec");
        if (wish.has("serviceAccount")) {
            pod.set("serviceAccountName", wish.get("serviceAccount"));
        }
        complete(container(pod, part), part, wish);
        return template;
    }

    /** The operator gives all labels of an application to its pods, Spark adds the role. */
    private void labels(ObjectNode labels, String part, JsonNode wish) {
        owner.content()
                .at("/metadata/labels")
                .properties()
                .forEach(label -> labels.set(label.getKey(), label.getValue()));
        wish.path("labels").properties().forEach(label -> labels.set(label.getKey(), label.getValue()));
        labels.put(SparkLabels.LAUNCHED, "true");
        labels.put(SparkLabels.ROLE, part.equals(SERVER) ? "connect-server" : part);
    }

    /** The container of Spark's name, else the first; Spark makes one where there is none. */
    private static ObjectNode container(ObjectNode pod, String part) {
        String name = "spark-kubernetes-" + (part.equals(EXECUTOR) ? EXECUTOR : DRIVER);
        ArrayNode containers = pod.withArray("/containers");
        for (JsonNode container : containers) {
            if (container.path("name").asText().equals(name)) {
                return (ObjectNode) container;
            }
        }
        ObjectNode container = containers.isEmpty() ? containers.addObject() : (ObjectNode) containers.get(0);
        return container.put("name", name);
    }

    private void complete(ObjectNode container, String part, JsonNode wish) {
        JsonNode image = wish.has("image") ? wish.get("image") : spec.path("image");
        if (image.isTextual()) {
            container.set("image", image);
        }
        if (!part.equals(SERVER)) {
            new SparkResources(spec, wish).stateIn(container);
        }
        ArrayNode ports = container.withArray("/ports");
        port(ports, SparkPorts.BLOCK_MANAGER_NAME, SparkPorts.BLOCK_MANAGER);
        if (!part.equals(EXECUTOR)) {
            port(ports, SparkPorts.DRIVER_NAME, SparkPorts.DRIVER);
            port(ports, SparkPorts.UI_NAME, SparkPorts.UI);
        }
    }

    private static void port(ArrayNode ports, String name, int number) {
        ports.addObject().put("name", name).put("containerPort", number);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
