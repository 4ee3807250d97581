package com.carbon254.spark.validate.platform;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.HistoryServer;
import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.connect.Workers;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A PriorityClass of Kubernetes is one of the two that it has. Any other may be made outside of this project: then it is
 * in the cluster before the pods are, as their Secrets are.
 */
final class PriorityClassNames implements EnvironmentRule {

    private static final String KEY = ".priorityClass";
    private static final List<String> OF_KUBERNETES = List.of("system-cluster-critical", "system-node-critical");

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Map<Place, Finding> findings = new LinkedHashMap<>();
        stated(environment.config()).forEach((block, name) -> {
            String path = block + KEY;
            if (name.startsWith(PriorityClassClaims.OF_KUBERNETES) && !OF_KUBERNETES.contains(name)) {
                findings.putIfAbsent(environment.place(path), finding(environment.place(path), path, name));
            }
        });
        return List.copyOf(findings.values());
    }

    /** The classes that pods have, by the block that says so; that of every pod comes before those who inherit it. */
    private static Map<String, String> stated(Environment environment) {
        Map<String, String> stated = new LinkedHashMap<>();
        put(stated, "pods", environment.pods().priorityClass());
        put(
                stated,
                "operator.controller.pod",
                environment.operator().controller().pod().priorityClass());
        put(
                stated,
                "operator.webhook.pod",
                environment.operator().webhook().pod().priorityClass());
        put(stated, "bootstrap.placement", environment.bootstrap().placement().priorityClass());
        Optional.ofNullable(environment.history())
                .map(HistoryServer::placement)
                .ifPresent(placement -> put(stated, "history.placement", placement.priorityClass()));
        environment
                .kafkaConnect()
                .map(Connect::workers)
                .map(Workers::placement)
                .ifPresent(placement -> put(stated, "kafka.connect.workers.placement", placement.priorityClass()));
        Optional.ofNullable(environment.dolphinScheduler())
                .ifPresent(scheduler -> put(
                        stated,
                        "dolphinScheduler.placement",
                        scheduler.placement().priorityClass()));
        environment
                .jobs()
                .forEach((name, job) -> put(
                        stated, "jobs." + name + ".placement", job.placement().priorityClass()));
        return stated;
    }

    private static void put(Map<String, String> stated, String block, @Nullable ObjectName name) {
        if (name != null) {
            stated.put(block, name.toString());
        }
    }

    private static Finding finding(Place place, String path, String name) {
        return new Finding(
                Rule.PRIORITY_CLASS,
                place,
                path,
                "\"" + name + "\" is no PriorityClass of Kubernetes, to which the prefix system- belongs",
                "Kubernetes has " + String.join(" and ", OF_KUBERNETES),
                NearName.find(name, OF_KUBERNETES)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("name one of them, or a class without the prefix"));
    }
}
