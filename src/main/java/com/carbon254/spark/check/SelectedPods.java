package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** What selects pods finds some: a Deployment its own, a Service those of some workload, with the ports that it names. */
final class SelectedPods implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        return Stream.concat(
                        objects.ofKind("Deployment").flatMap(deployment -> deployment(deployment, objects)),
                        objects.ofKind("Service").flatMap(service -> service(service, objects)))
                .toList();
    }

    private static Stream<Fault> deployment(Manifest deployment, Objects objects) {
        JsonNode selector = deployment.content().at("/spec/selector/matchLabels");
        return objects.pods().stream()
                .filter(pod -> pod.owner().equals(deployment) && !matches(selector, pod))
                .map(pod -> fault(
                        deployment, "/spec/selector/matchLabels", "the selector misses the pods of the template"));
    }

    private static Stream<Fault> service(Manifest service, Objects objects) {
        JsonNode selector = service.content().at("/spec/selector");
        List<Pod> selected =
                objects.pods().stream().filter(pod -> matches(selector, pod)).toList();
        if (selected.isEmpty()) {
            return Stream.of(fault(service, "/spec/selector", "the selector finds no pod"));
        }
        return ports(service)
                .filter(port -> selected.stream().noneMatch(pod -> hasPort(pod, port)))
                .map(port -> fault(service, "/spec/ports", "no selected pod has a port \"" + port + "\""));
    }

    private static Stream<String> ports(Manifest service) {
        Stream.Builder<String> ports = Stream.builder();
        service.content()
                .at("/spec/ports")
                .forEach(port -> ports.add(port.path("targetPort").asText()));
        return ports.build();
    }

    private static boolean hasPort(Pod pod, String wanted) {
        for (Pod.Container container : pod.containers()) {
            for (JsonNode port : container.content().path("ports")) {
                if (wanted.equals(port.path("name").asText())
                        || wanted.equals(port.path("containerPort").asText())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(JsonNode selector, Pod pod) {
        JsonNode labels = pod.template().at("/metadata/labels");
        return !selector.isEmpty()
                && selector.propertyStream().allMatch(label -> label.getValue().equals(labels.path(label.getKey())));
    }

    private static Fault fault(Manifest object, String at, String problem) {
        return new Fault(
                object.key(),
                object.file(),
                at,
                problem,
                "a selector finds the pods that it is meant for",
                "use the labels and ports of the pod template",
                Rule.SELECTOR_MATCHES);
    }
}
