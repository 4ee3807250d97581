package com.carbon254.spark.validate.operator;

import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an environment adds to the operator's pods has names, paths and ports of its own. */
final class OperatorPods implements OperatorRule {

    @Override
    public void check(Subject subject) {
        subject.parts().forEach(part -> {
            OperatorSlots slots = part.name().equals("controller") ? OperatorSlots.CONTROLLER : OperatorSlots.WEBHOOK;
            Names names = new Names(subject, part.name() + ".pod.");
            OperatorPod pod = part.pod();
            names.once("volumes", pod.volumes(), volume -> volume.getName(), places(slots, Slot::volume));
            names.once("volumeMounts", pod.volumeMounts(), mount -> mount.getMountPath(), places(slots, Slot::path));
            names.once("env", pod.env(), variable -> variable.getName(), slots.variables(subject.operator()));
            names.once("sidecars", pod.sidecars(), sidecar -> sidecar.getName(), List.of(slots.container()));
        });
        ports(subject);
    }

    private static List<String> places(OperatorSlots slots, Function<Slot, String> part) {
        return slots.all().stream().map(part).toList();
    }

    /** The containers of a pod share its ports. */
    private static void ports(Subject subject) {
        Operator operator = subject.operator();
        Map<Integer, String> controller = new LinkedHashMap<>();
        controller.put(OperatorSlots.HEALTH_PORT, "the probes, which cannot be moved");
        Map<Integer, String> webhook = new LinkedHashMap<>(controller);
        if (operator.metrics().enabled()) {
            port(subject, controller, "metrics.port", operator.metrics().port());
            webhook.putIfAbsent(operator.metrics().port(), "metrics.port");
        }
        if (operator.controller().profiling().enabled()) {
            port(
                    subject,
                    controller,
                    "controller.profiling.port",
                    operator.controller().profiling().port());
        }
        if (operator.webhook().enabled()) {
            port(subject, webhook, "webhook.port", operator.webhook().port());
        }
    }

    private static void port(Subject subject, Map<Integer, String> taken, String key, int port) {
        String owner = taken.putIfAbsent(port, key);
        if (owner != null) {
            subject.fault(
                    Rule.OPERATOR_POD,
                    key,
                    "\"" + port + "\" is the port of " + owner,
                    "a port of a pod is one thing's",
                    "choose another");
        }
    }

    /** Names in the pods of a process. */
    private record Names(Subject subject, String block) {

        <T> void once(String key, List<T> added, Function<T, @Nullable String> name, List<String> ours) {
            List<String> taken = new ArrayList<>(ours);
            for (int i = 0; i < added.size(); i++) {
                String text = String.valueOf(name.apply(added.get(i)));
                if (taken.contains(text)) {
                    subject.fault(
                            Rule.OPERATOR_POD,
                            block + key + "[" + i + "]",
                            "\"" + text + "\" is taken",
                            ours.contains(text)
                                    ? "the operator's own are " + String.join(", ", ours)
                                    : "each stands once",
                            "choose another");
                }
                taken.add(text);
            }
        }
    }
}
