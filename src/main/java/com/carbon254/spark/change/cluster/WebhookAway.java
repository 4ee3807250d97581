package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Inventoried;
import com.carbon254.spark.change.rule.PodOwner;
import com.carbon254.spark.change.rule.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;

/** A webhook that must answer, and does not. */
final class WebhookAway implements ImpactRule {

    @Override
    public String statement() {
        return "With failurePolicy Fail the API server refuses every Spark object in the platform's namespaces "
                + "while no pod of the webhook answers behind its Service.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean isAway = isBackend(change)
                && (change.isDeparture()
                        || (change.isIn("/spec/replicas")
                                && new PodOwner(change.object().either()).replicas() == 0));
        return isAway && mustAnswer(change.scene().after(), change.identity().namespace())
                ? Verdict.of(
                        Impact.OUTAGE,
                        "The webhook configuration stays, with failurePolicy Fail: the API server refuses every Spark object"
                                + " until it is gone as well.")
                : Verdict.none();
    }

    private static boolean isBackend(FieldChange change) {
        return change.isOf("Deployment", "Service")
                && change.object()
                        .either()
                        .content()
                        .at("/metadata/labels")
                        .path("app.kubernetes.io/component")
                        .asText()
                        .equals("webhook");
    }

    private static boolean mustAnswer(Inventoried objects, String namespace) {
        return Stream.of("MutatingWebhookConfiguration", "ValidatingWebhookConfiguration")
                .flatMap(objects::ofKind)
                .flatMap(configuration ->
                        configuration.content().path("webhooks").valueStream())
                .filter(webhook ->
                        webhook.at("/clientConfig/service/namespace").asText().equals(namespace))
                .map(webhook -> webhook.path("failurePolicy"))
                .map(JsonNode::asText)
                .anyMatch("Fail"::equals);
    }
}
