package com.carbon254.spark.check.reference;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The name of a port means one port: in its pod, in the probes of its container, and in the Service of an Ingress. */
final class NamedPorts implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (Pod pod : objects.pods()) {
            once(pod, faults);
            pod.containers().forEach(container -> handlers(pod, container, faults));
        }
        objects.ofKind("Ingress").forEach(ingress -> backends(ingress, objects, faults));
        return faults;
    }

    private static void once(Pod pod, List<Fault> faults) {
        Set<String> seen = new LinkedHashSet<>();
        for (Pod.Container container : pod.containers()) {
            for (String name : container.portNames()) {
                if (!seen.add(name)) {
                    faults.add(pod.fault(
                            Rule.SELECTOR_MATCHES,
                            container.pointer() + "/ports",
                            "the pod has two ports \"" + name + "\"",
                            "a Service finds one port by its name",
                            "rename one of them"));
                }
            }
        }
    }

    private static void handlers(Pod pod, Pod.Container container, List<Fault> faults) {
        for (String handler : Pod.Container.handlers()) {
            Stream.of("/httpGet/port", "/tcpSocket/port")
                    .map(port -> handler + port)
                    .filter(at -> container.content().at(at).isTextual())
                    .filter(at -> !container.hasPort(container.content().at(at).asText()))
                    .forEach(at -> faults.add(pod.fault(
                            Rule.SELECTOR_MATCHES,
                            container.pointer() + at,
                            "the container has no port \""
                                    + container.content().at(at).asText() + "\"",
                            "the kubelet asks a port of this container",
                            "use the name of one of its ports")));
        }
    }

    private static void backends(Manifest ingress, Objects objects, List<Fault> faults) {
        JsonNode rules = ingress.content().at("/spec/rules");
        for (int i = 0; i < rules.size(); i++) {
            JsonNode paths = rules.get(i).at("/http/paths");
            for (int j = 0; j < paths.size(); j++) {
                String at = "/spec/rules/" + i + "/http/paths/" + j + "/backend/service";
                backend(ingress, at, objects).ifPresent(faults::add);
            }
        }
    }

    /** That the Service exists is the business of {@link References}. */
    private static Optional<Fault> backend(Manifest ingress, String at, Objects objects) {
        JsonNode backend = ingress.content().at(at);
        return objects.ofKind("Service")
                .filter(service -> service.key()
                                .namespace()
                                .equals(ingress.key().namespace())
                        && service.key().name().equals(backend.path("name").asText()))
                .filter(service -> !serves(service, backend.path("port")))
                .map(service -> new Fault(
                        ingress.key(),
                        ingress.file(),
                        at + "/port",
                        "\"" + service.key() + "\" has no such port",
                        "an Ingress leads to a port of a Service",
                        "use one of its ports",
                        Rule.SELECTOR_MATCHES))
                .findFirst();
    }

    private static boolean serves(Manifest service, JsonNode wanted) {
        return service.content()
                .at("/spec/ports")
                .valueStream()
                .anyMatch(port -> wanted.has("name")
                        ? wanted.path("name").equals(port.path("name"))
                        : wanted.path("number").equals(port.path("port")));
    }
}
