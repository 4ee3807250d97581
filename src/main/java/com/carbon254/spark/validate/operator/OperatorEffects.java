package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.operator.OperatorPod;
import com.carbon254.spark.config.operator.Proxy;
import com.carbon254.spark.finding.Rule;
import java.util.stream.Stream;

/** What is set for the operator does something: a switch beside it, or the cluster, does not undo it. */
final class OperatorEffects implements OperatorRule {

    @Override
    public void check(Subject subject) {
        quotas(subject);
        proxy(subject);
        if (subject.operator().arbitraryUser()) {
            subject.parts().forEach(part -> users(subject, part));
        }
    }

    private static void quotas(Subject subject) {
        if (subject.operator().webhook().quotaEnforcement()
                && !subject.operator().webhook().enabled()) {
            subject.fault(
                    Rule.OPERATOR_EFFECT,
                    "webhook.quotaEnforcement",
                    "\"true\" enforces nothing, because the webhook is off",
                    "the webhook holds jobs against quotas",
                    "set webhook.enabled to true, or remove the key");
        }
    }

    private static void proxy(Subject subject) {
        Proxy proxy = subject.operator().proxy();
        if (proxy != null && proxy.http() == null && proxy.https() == null) {
            subject.fault(
                    Rule.OPERATOR_EFFECT,
                    "proxy",
                    "there is no proxy, only exceptions from it",
                    "requests go through the proxy of their scheme",
                    "set http, https or both, or remove the block");
        }
    }

    /** OpenShift refuses a pod that asks for a user or group outside of the range of its namespace. */
    private static void users(Subject subject, Part part) {
        if (statesUser(part.pod())) {
            subject.fault(
                    Rule.OPERATOR_EFFECT,
                    part.name() + ".pod",
                    "its security context asks for a user or group, and operator.arbitraryUser leaves both to the cluster",
                    "such a cluster refuses a pod that asks for another user than its own",
                    "remove runAsUser, runAsGroup and fsGroup, or set operator.arbitraryUser to false");
        }
    }

    private static boolean statesUser(OperatorPod pod) {
        Stream<Object> ofPod = pod.podSecurityContext() == null
                ? Stream.of()
                : Stream.of(
                                pod.podSecurityContext().getRunAsUser(),
                                pod.podSecurityContext().getRunAsGroup(),
                                pod.podSecurityContext().getFsGroup())
                        .map(Object.class::cast);
        Stream<Object> ofContainer = pod.securityContext() == null
                ? Stream.of()
                : Stream.of(
                                pod.securityContext().getRunAsUser(),
                                pod.securityContext().getRunAsGroup())
                        .map(Object.class::cast);
        return Stream.concat(ofPod, ofContainer).anyMatch(id -> id != null);
    }
}
