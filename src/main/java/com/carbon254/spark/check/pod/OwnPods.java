package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.check.object.Selector;
import com.carbon254.spark.finding.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A controller finds the pods of its template, and so counts them as its own. */
final class OwnPods implements ObjectRule {

    private static final String SELECTOR = "/spec/selector";
    private static final List<String> CONTROLLERS = List.of("DaemonSet", "Deployment", "ReplicaSet", "StatefulSet");

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .filter(pod -> CONTROLLERS.contains(pod.owner().key().kind()))
                .filter(pod -> !finds(pod))
                .map(pod -> pod.fault(
                        Rule.SELECTOR_MATCHES,
                        SELECTOR,
                        "the selector misses the pods of the template",
                        "a controller selects by labels of its template",
                        "use labels of the template"))
                .toList();
    }

    private static boolean finds(Pod pod) {
        JsonNode selector = pod.owner().content().at(SELECTOR);
        Selector own = Selector.of(pod.namespace(), selector);
        return !own.isEmpty() && own.finds(pod);
    }
}
