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
import java.util.Map;

/** Pods keep the bounds of {@link PodStandard}, in every container, whenever it runs. */
final class RestrictedPods implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (Pod pod : objects.pods()) {
            check(pod, pod.specPointer(), pod.spec(), PodStandard.POD, faults);
            volumes(pod, faults);
            pod.containers().forEach(container -> container(pod, container, faults));
        }
        return faults;
    }

    private static void container(Pod pod, Pod.Container container, List<Fault> faults) {
        String at = container.pointer();
        JsonNode content = container.content();
        check(pod, at, content, PodStandard.CONTAINER, faults);
        for (String handler : Pod.Container.handlers()) {
            check(pod, at + handler, content.at(handler), PodStandard.HANDLER, faults);
        }
        JsonNode ports = content.path("ports");
        for (int i = 0; i < ports.size(); i++) {
            check(pod, at + "/ports/" + i, ports.get(i), List.of(PodStandard.PORT), faults);
        }
        List<Bound> open = PodStandard.INHERITED.stream()
                .filter(bound -> content.at(bound.pointer()).isMissingNode())
                .filter(bound -> !bound.holdsIn(pod.spec()))
                .toList();
        check(pod, at, content, open, faults);
    }

    private static void check(Pod pod, String at, JsonNode subject, List<Bound> bounds, List<Fault> faults) {
        bounds.stream()
                .filter(bound -> !bound.holdsIn(subject))
                .forEach(bound ->
                        faults.add(fault(pod, at + bound.pointer(), bound.problemIn(subject), bound.wanted())));
    }

    private static void volumes(Pod pod, List<Fault> faults) {
        JsonNode volumes = pod.spec().path("volumes");
        for (int i = 0; i < volumes.size(); i++) {
            String at = pod.specPointer() + "/volumes/" + i + "/";
            volumes.get(i)
                    .propertyStream()
                    .map(Map.Entry::getKey)
                    .filter(kind -> !kind.equals("name") && !PodStandard.VOLUMES.contains(kind))
                    .forEach(kind -> faults.add(fault(
                            pod,
                            at + kind,
                            "\"" + kind + "\" is not allowed",
                            String.join(", ", PodStandard.VOLUMES))));
        }
    }

    private static String remedy(String wanted) {
        return wanted.equals(Bound.NOTHING) ? "remove it" : "state that";
    }

    private static Fault fault(Pod pod, String at, String problem, String wanted) {
        return pod.fault(
                Rule.POD_RESTRICTED,
                at,
                problem,
                "the restricted Pod Security Standard wants " + wanted,
                remedy(wanted));
    }
}
