package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A pod talks to the API server with an account of its own or not at all: what the account "default" may do is decided
 * elsewhere, and every program of the namespace would have it.
 */
final class MountedTokens implements ObjectRule {

    private static final String AUTOMOUNT = "/automountServiceAccountToken";

    @Override
    public List<Fault> check(Objects objects) {
        return objects.pods().stream()
                .filter(pod -> !hasAccount(pod.spec()) && mountsToken(pod.spec()))
                .map(pod -> pod.fault(
                        Rule.POD_TOKEN,
                        pod.specPointer() + AUTOMOUNT,
                        "the token of the account \"default\" is mounted",
                        "a pod has an account of its own, or no token",
                        "set serviceAccountName, or automountServiceAccountToken to false"))
                .toList();
    }

    private static boolean hasAccount(JsonNode spec) {
        String account = spec.path("serviceAccountName").asText();
        return !account.isEmpty() && !account.equals("default");
    }

    private static boolean mountsToken(JsonNode spec) {
        boolean projected = spec.path("volumes")
                .valueStream()
                .flatMap(volume -> volume.at("/projected/sources").valueStream())
                .anyMatch(source -> source.has("serviceAccountToken"));
        return projected || !spec.at(AUTOMOUNT).asText().equals("false");
    }
}
