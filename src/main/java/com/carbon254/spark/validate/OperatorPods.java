package com.carbon254.spark.validate;

import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an environment adds to the operator's pods has names, paths and ports of its own. */
final class OperatorPods implements OperatorRule {

    private static final int HEALTH = 8081;
    private static final List<String> CREDENTIALS = List.of("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY");
    private static final List<String> VARIABLES =
            List.of("HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY", "SPARK_CONF_DIR", "SPARK_SUBMIT_OPTS");

    @Override
    public void check(Subject subject) {
        subject.parts().forEach(part -> {
            boolean controller = part.name().equals("controller");
            Names names = new Names(subject, part.name() + ".pod.");
            OperatorPod pod = part.pod();
            names.once("volumes", pod.volumes(), volume -> volume.getName(), volumes(controller));
            names.once("volumeMounts", pod.volumeMounts(), mount -> mount.getMountPath(), paths(controller));
            names.once("env", pod.env(), variable -> variable.getName(), variables(subject, controller));
            names.once(
                    "sidecars", pod.sidecars(), sidecar -> sidecar.getName(), List.of("spark-operator-" + part.name()));
        });
        ports(subject);
    }

    private static List<String> variables(Subject subject, boolean controller) {
        if (!controller) {
            return List.of();
        }
        return subject.operator().controller().submission().objectStore()
                ? Stream.concat(CREDENTIALS.stream(), VARIABLES.stream()).toList()
                : VARIABLES;
    }

    private static List<String> volumes(boolean controller) {
        return controller ? List.of("spark-defaults", "tmp") : List.of("serving-certs", "tmp");
    }

    private static List<String> paths(boolean controller) {
        return controller
                ? List.of("/etc/spark-defaults", "/tmp")
                : List.of("/etc/k8s-webhook-server/serving-certs", "/tmp");
    }

    /** The containers of a pod share its ports. */
    private static void ports(Subject subject) {
        Operator operator = subject.operator();
        Map<Integer, String> controller = new LinkedHashMap<>();
        controller.put(HEALTH, "the probes, which nobody can move");
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

        <T> void once(String key, @Nullable List<T> added, Function<T, @Nullable String> name, List<String> ours) {
            List<String> taken = new ArrayList<>(ours);
            for (int i = 0; added != null && i < added.size(); i++) {
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
