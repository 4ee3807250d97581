package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Pods pass the Pod Security Standard <i>restricted</i>, and no container can write to its image. Fields and values:
 * Kubernetes documentation, Pod Security Standards.
 */
final class RestrictedPods implements ObjectRule {

    private static final String CONTEXT = "/securityContext/";
    private static final List<String> VOLUMES = List.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private static final List<Setting> INHERITED = List.of(
            new Setting("runAsNonRoot", JsonNode::asBoolean, "true"),
            new Setting("seccompProfile", RestrictedPods::confines, "the type RuntimeDefault"));

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (Pod pod : objects.pods()) {
            host(pod, faults);
            volumes(pod, faults);
            pod.containers().forEach(container -> container(pod, container, faults));
        }
        return faults;
    }

    private static void host(Pod pod, List<Fault> faults) {
        for (String field : List.of("hostNetwork", "hostPID", "hostIPC")) {
            if (pod.spec().path(field).asBoolean()) {
                faults.add(fault(pod, pod.specPointer() + "/" + field, "the pod shares this with its node", "false"));
            }
        }
    }

    private static void volumes(Pod pod, List<Fault> faults) {
        JsonNode volumes = pod.spec().path("volumes");
        for (int i = 0; i < volumes.size(); i++) {
            String at = pod.specPointer() + "/volumes/" + i;
            volumes.get(i).fieldNames().forEachRemaining(field -> {
                if (!field.equals("name") && !VOLUMES.contains(field)) {
                    faults.add(fault(
                            pod, at + "/" + field, "the volume is of a kind that is not allowed", "of " + VOLUMES));
                }
            });
        }
    }

    private static void container(Pod pod, Pod.Container container, List<Fault> faults) {
        require(pod, container, "allowPrivilegeEscalation", "false", faults);
        require(pod, container, "readOnlyRootFilesystem", "true", faults);
        INHERITED.forEach(setting -> inherited(pod, container, setting, faults));
        JsonNode context = container.content().path("securityContext");
        if (context.path("privileged").asBoolean()) {
            faults.add(
                    fault(pod, container.pointer() + CONTEXT + "privileged", "the container is privileged", "false"));
        }
        if (!context.at("/capabilities/drop").toString().contains("\"ALL\"")) {
            faults.add(fault(
                    pod,
                    container.pointer() + CONTEXT + "capabilities",
                    "the container keeps capabilities",
                    "drop ALL"));
        }
    }

    private static void require(Pod pod, Pod.Container container, String field, String wanted, List<Fault> faults) {
        if (!container.content().path("securityContext").path(field).asText().equals(wanted)) {
            String at = container.pointer() + CONTEXT + field;
            faults.add(fault(pod, at, "the container does not state it", wanted));
        }
    }

    private static void inherited(Pod pod, Pod.Container container, Setting setting, List<Fault> faults) {
        Optional<JsonNode> own =
                Optional.of(container.content().path("securityContext").path(setting.field()));
        JsonNode value = own.filter(node -> !node.isMissingNode())
                .orElse(pod.spec().path("securityContext").path(setting.field()));
        if (!setting.good().test(value)) {
            String at = container.pointer() + CONTEXT + setting.field();
            faults.add(fault(pod, at, "neither container nor pod state it", setting.wanted()));
        }
    }

    private static boolean confines(JsonNode profile) {
        return List.of("RuntimeDefault", "Localhost")
                .contains(profile.path("type").asText());
    }

    private static Fault fault(Pod pod, String at, String problem, String wanted) {
        return pod.fault(
                Rule.POD_RESTRICTED, at, problem, "the restricted Pod Security Standard wants " + wanted, "state that");
    }

    /** A field that a container has from its pod if it does not state it. */
    private record Setting(String field, Predicate<JsonNode> good, String wanted) {}
}
