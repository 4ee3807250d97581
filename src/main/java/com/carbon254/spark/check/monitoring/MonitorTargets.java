package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.catalogue.SparkLabels;
import com.carbon254.spark.check.object.Bound;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.manifest.ObjectKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A monitor leads to something that serves metrics: to a port of a Service, or of a pod, those of Spark applications
 * among them. Prometheus passes over what it does not find without a word.
 *
 * @param elsewhere monitors of what runs outside of this project
 */
record MonitorTargets(List<ObjectKey> elsewhere) implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        objects.ofKind("ServiceMonitor")
                .filter(monitor -> !elsewhere.contains(monitor.key()))
                .forEach(monitor -> services(monitor, objects, faults));
        objects.ofKind("PodMonitor")
                .filter(monitor -> !elsewhere.contains(monitor.key()))
                .forEach(monitor -> pods(monitor, objects, faults));
        return faults;
    }

    private static void services(Manifest monitor, Objects objects, List<Fault> faults) {
        JsonNode selector = monitor.content().at("/spec/selector");
        List<Manifest> services = objects.ofKind("Service")
                .filter(service -> reaches(monitor, service.key().namespace()))
                .filter(service -> Selector.of(service.key().namespace(), selector)
                        .holds(service.content().at("/metadata/labels")))
                .toList();
        if (services.isEmpty()) {
            faults.add(fault(monitor, "/spec/selector", "the selector finds no Service"));
            return;
        }
        ports(monitor, "endpoints", services, MonitorTargets::serves).forEach(faults::add);
    }

    private static void pods(Manifest monitor, Objects objects, List<Fault> faults) {
        JsonNode selector = monitor.content().at("/spec/selector");
        List<Pod> all = objects.pods().stream()
                .filter(pod -> reaches(monitor, pod.namespace()))
                .toList();
        List<Pod> pods = all.stream()
                .filter(pod -> Selector.of(pod.namespace(), selector).finds(pod))
                .toList();
        if (pods.isEmpty()) {
            boolean later = selector.toString().contains("\"" + SparkLabels.ROLE + "\"")
                    && all.stream().noneMatch(pod -> pod.labels().has(SparkLabels.ROLE));
            if (!later) {
                faults.add(fault(monitor, "/spec/selector", "the selector finds no pod"));
            }
            return;
        }
        ports(monitor, "podMetricsEndpoints", pods, Pod::hasPort).forEach(faults::add);
    }

    private static <T> Stream<Fault> ports(
            Manifest monitor, String list, List<T> targets, BiPredicate<T, String> serves) {
        List<Fault> faults = new ArrayList<>();
        JsonNode endpoints = monitor.content().path("spec").path(list);
        for (int i = 0; i < endpoints.size(); i++) {
            String port = endpoints.get(i).path("port").asText();
            if (targets.stream().noneMatch(target -> serves.test(target, port))) {
                faults.add(fault(
                        monitor,
                        "/spec/" + list + "/" + i + "/port",
                        "nothing that the selector finds has a port \"" + port + "\""));
            }
        }
        return faults.stream();
    }

    /** A monitor means the name of a port, never its number. */
    private static boolean serves(Manifest service, String wanted) {
        return service.content()
                .at("/spec/ports")
                .valueStream()
                .anyMatch(port -> port.path("name").asText().equals(wanted));
    }

    /** Its own namespace, unless it says others. */
    private static boolean reaches(Manifest monitor, String namespace) {
        JsonNode selector = monitor.content().at("/spec/namespaceSelector");
        if (selector.path("any").asBoolean()) {
            return true;
        }
        return selector.has("matchNames")
                ? Bound.texts(selector.path("matchNames")).contains(namespace)
                : monitor.key().namespace().equals(namespace);
    }

    private static Fault fault(Manifest monitor, String at, String problem) {
        return new Fault(
                monitor.key(),
                monitor.file(),
                at,
                problem,
                "a monitor leads to a port of Services or pods that are printed here",
                "use their namespace, their labels and the name of a port of theirs",
                Rule.MONITOR_TARGET);
    }
}
