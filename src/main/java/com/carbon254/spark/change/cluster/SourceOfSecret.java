package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.ObjectIdentity;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Inventoried;
import com.carbon254.spark.change.rule.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects of which other operators make Secrets. */
final class SourceOfSecret implements ImpactRule {

    private static final String EXTERNAL = "ExternalSecret";
    private static final String SEALED = "SealedSecret";

    @Override
    public String statement() {
        return "An ExternalSecret or SealedSecret owns the Secret that its operator makes: the cluster deletes the Secret"
                + " with it. A changed value reaches variables of a pod at its next start, and files in a minute or two.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(EXTERNAL, SEALED)) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return departure(change);
        }
        if (change.isArrival()) {
            return arrival(change);
        }
        return change.isIn("/metadata")
                ? Verdict.none()
                : Verdict.of(
                        Impact.NEXT_RUN,
                        "The operator writes the Secret anew. Variables of pods have it at their next start, files in a"
                                + " minute or two; what runs keeps what it read.");
    }

    private static Optional<Verdict> departure(FieldChange change) {
        ObjectIdentity gone = change.identity();
        if (!isRead(change.scene().after(), gone)) {
            return Verdict.of(
                    Impact.LIVE,
                    "A GitOps tool that prunes deletes it, and the cluster deletes its Secret, which nothing reads any more.",
                    gone.deletion());
        }
        return Verdict.of(
                Impact.OUTAGE,
                "A GitOps tool that prunes deletes it, and the cluster deletes the Secret " + gone.name()
                        + " that it owns: no pod that reads it starts before another makes it.",
                gone.deletion());
    }

    /** Whether an object of the namespace still names the Secret. */
    private static boolean isRead(Inventoried after, ObjectIdentity secret) {
        return after.byKind().values().stream()
                .flatMap(List::stream)
                .filter(manifest -> manifest.key().namespace().equals(secret.namespace()))
                .filter(manifest ->
                        !List.of(EXTERNAL, SEALED).contains(manifest.key().kind()))
                .anyMatch(manifest -> names(manifest.content(), secret.name()));
    }

    private static boolean names(JsonNode node, String name) {
        return (node.isTextual() && node.asText().equals(name))
                || node.valueStream().anyMatch(part -> names(part, name));
    }

    private static Optional<Verdict> arrival(FieldChange change) {
        ObjectIdentity made = change.identity();
        boolean isHandedOver = Stream.of(EXTERNAL, SEALED)
                .flatMap(kind -> change.scene().departures(kind))
                .anyMatch(other -> other.object().name().equals(made.name())
                        && other.object().namespace().equals(made.namespace()));
        if (isHandedOver || made.kind().equals(EXTERNAL)) {
            return Verdict.of(
                    Impact.NEXT_RUN,
                    "The operator makes the Secret " + made.name()
                            + ", and replaces the values of one that is there; pods read them at their next start.");
        }
        return Verdict.of(
                Impact.NEXT_RUN,
                "The controller makes the Secret " + made.name()
                        + ". It leaves one alone that is there already, unless your team lets it take that over.",
                "kubectl annotate -n " + made.namespace() + " secret " + made.name()
                        + " sealedsecrets.bitnami.com/managed=true");
    }
}
