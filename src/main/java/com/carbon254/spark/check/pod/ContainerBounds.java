package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Every container says what it needs and what it may use, or the node decides what to take away. */
final class ContainerBounds implements ObjectRule {

    private static final List<String> BOUNDS =
            List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .flatMap(pod -> pod.containers().stream().flatMap(container -> check(pod, container)))
                .toList();
    }

    private static Stream<Fault> check(Pod pod, Pod.Container container) {
        return BOUNDS.stream()
                .filter(bound -> container.content().path("resources").at(bound).isMissingNode())
                .map(bound -> pod.fault(
                        Rule.CONTAINER_RESOURCES,
                        container.pointer() + "/resources" + bound,
                        "the container \"" + container.name() + "\" does not state it",
                        "each container has requests and limits for cpu and memory",
                        "state it"));
    }
}
