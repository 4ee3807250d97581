package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.SparkPods;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program and the files that a job names in its image are there when the pod runs: a volume that is mounted at their
 * folder, or above it, hides what the image has. A volume may bring them itself; one that begins empty does not, unless a
 * container for initialisation fills it.
 */
final class VisiblePrograms implements ObjectRule {

    private static final String IN_THE_IMAGE = "local://";
    private static final List<String> LISTS = List.of("jars", "files", "pyFiles", "archives");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .flatMap(pod -> files(pod).flatMap(file -> fault(objects, pod, file).stream()))
                .distinct()
                .toList();
    }

    /**
     * A file that a job names in its image.
     *
     * @param pointer where it is named
     * @param path its path
     */
    private record Named(String pointer, String path) {}

    private static Stream<Named> files(Pod pod) {
        return SparkPods.specification(pod.owner()).stream().flatMap(at -> named(pod.owner(), at));
    }

    private static Stream<Named> named(Manifest owner, String at) {
        List<String> places = new ArrayList<>(List.of(at + "/mainApplicationFile"));
        for (String list : LISTS) {
            int size = owner.content().at(at + "/deps/" + list).size();
            Stream.iterate(0, i -> i < size, i -> i + 1)
                    .map(i -> at + "/deps/" + list + "/" + i)
                    .forEach(places::add);
        }
        return places.stream()
                .map(place -> new Named(place, owner.content().at(place).asText()))
                .filter(file -> file.path().startsWith(IN_THE_IMAGE))
                .map(file -> new Named(file.pointer(), file.path().substring(IN_THE_IMAGE.length())));
    }

    private static Optional<Fault> fault(Objects objects, Pod pod, Named file) {
        return covering(pod, file)
                .filter(mount -> hides(objects, pod, mount, file))
                .map(mount -> pod.fault(
                        Rule.PROGRAM_VISIBLE,
                        file.pointer(),
                        "\"" + IN_THE_IMAGE + file.path() + "\" is hidden by the volume \""
                                + mount.path("name").asText() + "\", which is mounted at "
                                + mount.path("mountPath").asText(),
                        "a file of the image lies where no volume is mounted",
                        "put it into another folder of the image, for example /opt/spark/app"));
    }

    /** The mount that decides what is seen at a path: of those above it the deepest. */
    private static Optional<JsonNode> covering(Pod pod, Named file) {
        return pod.containers().stream()
                .filter(container -> container.name().startsWith("spark-kubernetes-"))
                .flatMap(container -> container.content().path("volumeMounts").valueStream())
                .filter(mount -> file.path().startsWith(mount.path("mountPath").asText() + "/"))
                .max(Comparator.comparingInt(
                        mount -> mount.path("mountPath").asText().length()));
    }

    private static boolean hides(Objects objects, Pod pod, JsonNode mount, Named file) {
        String name = mount.path("name").asText();
        return pod.spec()
                .path("volumes")
                .valueStream()
                .filter(volume -> volume.path("name").asText().equals(name))
                .anyMatch(volume -> (beginsEmpty(volume) && !isFilled(pod, name))
                        || lacks(objects, pod, volume.at("/configMap/name").asText(), key(mount, file)));
    }

    private static boolean beginsEmpty(JsonNode volume) {
        return volume.has("emptyDir")
                || volume.has("ephemeral")
                || volume.at("/persistentVolumeClaim/claimName").asText().contains("OnDemand");
    }

    private static boolean isFilled(Pod pod, String volume) {
        return pod.spec()
                .path("initContainers")
                .valueStream()
                .flatMap(container -> container.path("volumeMounts").valueStream())
                .anyMatch(mount -> mount.path("name").asText().equals(volume));
    }

    private static String key(JsonNode mount, Named file) {
        return file.path().substring(mount.path("mountPath").asText().length() + 1);
    }

    /** Whether a ConfigMap that is printed here has no such key; of others nothing is known. */
    private static boolean lacks(Objects objects, Pod pod, String map, String key) {
        return objects.ofKind("ConfigMap")
                .filter(printed -> printed.key().name().equals(map)
                        && printed.key().namespace().equals(pod.namespace()))
                .anyMatch(printed -> !printed.content().path("data").has(key));
    }
}
