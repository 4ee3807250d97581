package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A Service leads to pods, and each of its ports to a port of theirs. */
final class ServedPods implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        objects.ofKind("Service")
                .filter(service -> !service.content().at("/spec/type").asText().equals("ExternalName"))
                .forEach(service -> check(service, objects, faults));
        return faults;
    }

    private static void check(Manifest service, Objects objects, List<Fault> faults) {
        Selector selector =
                Selector.ofLabels(service.key().namespace(), service.content().at("/spec/selector"));
        List<Pod> pods = selector.isEmpty() ? List.of() : selector.in(objects).toList();
        if (pods.isEmpty()) {
            faults.add(fault(service, "/spec/selector", "the selector finds no pod"));
            return;
        }
        JsonNode ports = service.content().at("/spec/ports");
        for (int i = 0; i < ports.size(); i++) {
            String wanted = target(ports.get(i));
            if (pods.stream().noneMatch(pod -> pod.hasPort(wanted))) {
                faults.add(fault(service, "/spec/ports/" + i, "no selected pod has a port \"" + wanted + "\""));
            }
        }
    }

    private static String target(JsonNode port) {
        return port.path("targetPort").asText(port.path("port").asText());
    }

    private static Fault fault(Manifest service, String at, String problem) {
        return new Fault(
                service.key(),
                service.file(),
                at,
                problem,
                "a Service leads to pods that are printed here",
                "use the labels and ports of a pod template",
                Rule.SELECTOR_MATCHES);
    }
}
