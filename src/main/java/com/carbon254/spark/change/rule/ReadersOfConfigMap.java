package com.carbon254.spark.change.rule;

import com.carbon254.spark.change.ObjectIdentity;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which pods read a ConfigMap, and when.
 *
 * @param byChecksum owners of pods that are replaced when it changes
 * @param atStart owners of pods that read it when they start
 * @param asFile owners of pods that see a changed file
 * @param once Jobs that read it when they run, which they do once
 * @param isReadBySubmissions whether spark-submit reads it, in the operator's controller
 */
public record ReadersOfConfigMap(
        List<String> byChecksum,
        List<String> atStart,
        List<String> asFile,
        List<String> once,
        boolean isReadBySubmissions) {

    /** The readers among objects. */
    public static ReadersOfConfigMap in(Inventoried objects, ObjectIdentity map) {
        Search search = new Search(map);
        objects.workloads()
                .filter(workload -> workload.manifest().key().namespace().equals(map.namespace()))
                .forEach(search::ask);
        objects.applications()
                .filter(application -> application.manifest().key().namespace().equals(map.namespace()))
                .forEach(search::ask);
        return new ReadersOfConfigMap(
                search.byChecksum, search.atStart, search.asFile, search.once, search.readBySubmissions);
    }

    private static final class Search {

        private final ObjectIdentity map;
        private final List<String> byChecksum = new ArrayList<>();
        private final List<String> atStart = new ArrayList<>();
        private final List<String> asFile = new ArrayList<>();
        private final List<String> once = new ArrayList<>();
        private boolean readBySubmissions;

        private Search(ObjectIdentity map) {
            this.map = map;
        }

        private void ask(PodOwner workload) {
            String owner = workload.manifest().key().toString();
            JsonNode annotations = workload.template().at("/metadata/annotations");
            JsonNode spec = workload.template().path("spec");
            List<String> volumes = volumes(spec);
            if (workload.manifest().key().kind().equals("Job")) {
                if (!volumes.isEmpty() || workload.containers().anyMatch(one -> startsWith(one, volumes))) {
                    once.add(owner);
                }
            } else if (!volumes.isEmpty() && workload.containers().anyMatch(one -> submits(one, volumes))) {
                readBySubmissions = true;
            } else if (annotations.has("checksum/" + map.name())) {
                byChecksum.add(owner);
            } else if (workload.containers().anyMatch(one -> startsWith(one, volumes))) {
                atStart.add(owner);
            } else if (!volumes.isEmpty()) {
                asFile.add(owner);
            }
        }

        private void ask(Application application) {
            boolean reads = Stream.of("driver", "executor")
                    .map(pod -> application.spec().path(pod))
                    .anyMatch(this::isReadBy);
            if (reads) {
                atStart.add(application.manifest().key().toString());
            }
        }

        /** A Spark pod lives for one run: whatever it reads, it reads at its start. */
        private boolean isReadBy(JsonNode pod) {
            JsonNode spec = pod.path("template").path("spec");
            return !volumes(spec).isEmpty()
                    || Stream.concat(Stream.of(pod), spec.path("containers").valueStream())
                            .anyMatch(container -> startsWith(container, List.of()));
        }

        private List<String> volumes(JsonNode spec) {
            return spec.path("volumes")
                    .valueStream()
                    .filter(volume -> isMeant(volume.path("configMap").path("name"))
                            || volume.path("projected")
                                    .path("sources")
                                    .valueStream()
                                    .anyMatch(source ->
                                            isMeant(source.path("configMap").path("name"))))
                    .map(volume -> volume.path("name").asText())
                    .toList();
        }

        private boolean isMeant(JsonNode name) {
            return name.asText().equals(map.name());
        }

        /** Variables, and files that the kubelet does not follow. */
        private boolean startsWith(JsonNode container, List<String> volumes) {
            boolean variables = container
                            .path("envFrom")
                            .valueStream()
                            .anyMatch(from -> isMeant(from.path("configMapRef").path("name")))
                    || container
                            .path("env")
                            .valueStream()
                            .anyMatch(one -> isMeant(one.path("valueFrom")
                                    .path("configMapKeyRef")
                                    .path("name")));
            return variables || mounts(container, volumes).anyMatch(mount -> mount.has("subPath"));
        }

        private static boolean submits(JsonNode container, List<String> volumes) {
            String folder = container
                    .path("env")
                    .valueStream()
                    .filter(one -> one.path("name").asText().equals("SPARK_CONF_DIR"))
                    .map(one -> one.path("value").asText())
                    .findFirst()
                    .orElse("");
            boolean isController = container
                    .path("args")
                    .valueStream()
                    .findFirst()
                    .filter(first -> first.asText().equals("controller"))
                    .isPresent();
            return isController
                    && mounts(container, volumes)
                            .anyMatch(mount -> mount.path("mountPath").asText().equals(folder));
        }

        private static Stream<JsonNode> mounts(JsonNode container, List<String> volumes) {
            return container
                    .path("volumeMounts")
                    .valueStream()
                    .filter(mount -> volumes.contains(mount.path("name").asText()));
        }
    }
}
