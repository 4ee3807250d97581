package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.Cluster;
import com.carbon254.spark.config.operator.Webhook;
import com.carbon254.spark.finding.Rule;

/** In production a node that fails or is drained takes no process of the operator away. */
final class OperatorAvailability implements OperatorRule {

    private static final String REASON = ", or silence this rule with the reason why production can wait";

    @Override
    public void check(Subject subject) {
        if (subject.environment().config().cluster().tier() == Cluster.Tier.PRODUCTION) {
            subject.parts().forEach(part -> check(subject, part));
        }
    }

    private static void check(Subject subject, Part part) {
        if (part.replicas() < 2) {
            subject.fault(
                    Rule.OPERATOR_AVAILABILITY,
                    part.name() + ".replicas",
                    "with \"" + part.replicas() + "\" pod, " + consequence(subject, part),
                    "production has at least 2",
                    "raise it" + REASON);
            return;
        }
        if (!part.budget().enabled()) {
            subject.fault(
                    Rule.OPERATOR_AVAILABILITY,
                    part.name() + ".disruptionBudget.enabled",
                    "\"false\" lets a drain of nodes take all pods at once, and " + consequence(subject, part),
                    "production has a budget",
                    "set it to true" + REASON);
        }
        if (part.pod().topologySpread().isEmpty()) {
            subject.fault(
                    Rule.OPERATOR_AVAILABILITY,
                    part.name() + ".pod.topologySpread",
                    "the key is not set, so all pods may be on one node, and when it fails, "
                            + consequence(subject, part),
                    "production spreads them",
                    "set it" + REASON);
        }
    }

    private static String consequence(Subject subject, Part part) {
        boolean refuses = subject.operator().webhook().failurePolicy() == Webhook.FailurePolicy.FAIL;
        if (part.name().equals("controller")) {
            return "nothing is submitted or tried again until another is there";
        }
        return refuses
                ? "every driver, executor and Spark object is refused until another is there"
                : "Spark objects pass unchecked until another is there";
    }
}
