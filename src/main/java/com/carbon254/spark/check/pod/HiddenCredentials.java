package com.carbon254.spark.check.pod;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.check.object.Pod;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.value.CredentialText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** No credential stands in the output: containers refer to Secrets, which are filled outside of this project. */
final class HiddenCredentials implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        Stream<Fault> filled = objects.ofKind("Secret").flatMap(HiddenCredentials::secret);
        Stream<Fault> variables = objects.pods().stream()
                .flatMap(pod -> pod.containers().stream().flatMap(container -> variables(pod, container)));
        return Stream.concat(filled, variables).toList();
    }

    private static Stream<Fault> secret(Manifest secret) {
        return Stream.of("data", "stringData")
                .filter(field -> !secret.content().path(field).isEmpty())
                .map(field -> new Fault(
                        secret.key(),
                        secret.file(),
                        "/" + field,
                        "the Secret is filled",
                        "credentials are kept outside of this project",
                        "remove the field",
                        Rule.CREDENTIAL));
    }

    /** The value is not quoted: if it is a credential, a log is no place for it. */
    private static Stream<Fault> variables(Pod pod, Pod.Container container) {
        JsonNode variables = container.content().path("env");
        return Stream.iterate(0, i -> i < variables.size(), i -> i + 1)
                .filter(i -> isPlain(variables.get(i)))
                .map(i -> pod.fault(
                        Rule.CREDENTIAL,
                        container.pointer() + "/env/" + i + "/value",
                        "\"" + variables.get(i).path("name").asText() + "\" holds a credential",
                        "credentials are references to Secrets",
                        "use valueFrom.secretKeyRef"));
    }

    private static boolean isPlain(JsonNode variable) {
        String value = variable.path("value").asText();
        boolean called = CredentialText.isName(variable.path("name").asText());
        return !value.isEmpty() && (called || CredentialText.standsIn(value));
    }
}
