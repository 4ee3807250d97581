package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of a pod are distinct: the API server refuses two containers, two volumes or two mounts of one name or path, of
 * two variables the last wins without a word, and of two programs at one port the second ends.
 */
final class DistinctParts implements ObjectRule {

    private static final String NAME = "name";

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (Pod pod : objects.pods()) {
            JsonNode volumes = pod.spec().path("volumes");
            once(pod, parts(pod.specPointer() + "/volumes", volumes, DistinctParts::name), "volume", faults);
            once(pod, containers(pod), "container", faults);
            once(pod, ports(pod), "port", faults);
            pod.containers().forEach(container -> container(pod, container, faults));
        }
        return faults;
    }

    /**
     * A part of a pod.
     *
     * @param pointer where it stands
     * @param name what it must not share with another
     */
    private record Part(String pointer, String name) {}

    private static void container(Pod pod, Pod.Container container, List<Fault> faults) {
        String at = container.pointer();
        JsonNode mounts = container.content().path("volumeMounts");
        once(pod, parts(at + "/volumeMounts", mounts, DistinctParts::path), "mount", faults);
        once(pod, parts(at + "/env", container.content().path("env"), DistinctParts::name), "variable", faults);
        List<String> volumes = Bound.texts(pod.spec().path("volumes"));
        parts(at + "/volumeMounts", mounts, DistinctParts::name)
                .filter(mount -> !volumes.contains(mount.name()))
                .forEach(mount -> faults.add(pod.fault(
                        Rule.POD_DISTINCT,
                        mount.pointer(),
                        "there is no volume \"" + mount.name() + "\"",
                        "a mount names a volume of its pod",
                        "add the volume, or correct the name")));
    }

    private static void once(Pod pod, Stream<Part> parts, String what, List<Fault> faults) {
        Set<String> taken = new TreeSet<>();
        parts.filter(part -> !taken.add(part.name()))
                .forEach(part -> faults.add(pod.fault(
                        Rule.POD_DISTINCT,
                        part.pointer(),
                        "another " + what + " of the pod has \"" + part.name() + "\"",
                        "each " + what + " has its own",
                        "choose another, or remove one of the two")));
    }

    private static Stream<Part> parts(String at, JsonNode list, Function<JsonNode, String> name) {
        return Stream.iterate(0, i -> i < list.size(), i -> i + 1)
                .map(i -> new Part(at + "/" + i, name.apply(list.get(i))));
    }

    private static String name(JsonNode part) {
        return part.path(NAME).asText();
    }

    /** A path is the same with or without a slash at its end. */
    private static String path(JsonNode mount) {
        String path = mount.path("mountPath").asText();
        return path.endsWith("/") && path.length() > 1 ? path.substring(0, path.length() - 1) : path;
    }

    private static Stream<Part> containers(Pod pod) {
        return pod.containers().stream().map(container -> new Part(container.pointer(), container.name()));
    }

    /** Those of containers that run at the same time; one that only initialises is gone before the others start. */
    private static Stream<Part> ports(Pod pod) {
        return pod.containers().stream()
                .filter(container -> !container.pointer().contains("/initContainers/")
                        || container.content().path("restartPolicy").asText().equals("Always"))
                .flatMap(container -> parts(
                        container.pointer() + "/ports", container.content().path("ports"), DistinctParts::port));
    }

    private static String port(JsonNode port) {
        return port.path("containerPort").asText() + "/" + port.path("protocol").asText("TCP");
    }
}
