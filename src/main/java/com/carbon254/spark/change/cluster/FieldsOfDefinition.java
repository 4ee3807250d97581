package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What a definition says about the objects of a kind. */
final class FieldsOfDefinition implements ImpactRule {

    @Override
    public String statement() {
        return "Of a CustomResourceDefinition scope, group and names are immutable; a version in "
                + "status.storedVersions cannot be dropped; fields that a schema no longer has are pruned from "
                + "objects at their next write; with the definition all its objects are deleted "
                + "(apiextensions.k8s.io/v1).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("CustomResourceDefinition") || change.isIn("/metadata")) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.LOSS,
                    "A GitOps tool that prunes deletes the definition, and with it every object of the kind. Let another"
                            + " owner keep it first.");
        }
        if (change.isIn("/spec/scope", "/spec/group", "/spec/names/kind", "/spec/names/plural")) {
            return Verdict.of(
                    Impact.LOSS,
                    "The API server refuses it: the definition must be deleted first, and every object of the kind goes"
                            + " with it.",
                    change.identity().deletion());
        }
        return schema(change);
    }

    private static Optional<Verdict> schema(FieldChange change) {
        boolean isGone = !change.isArrival() && change.difference().after().isEmpty();
        if (isGone && change.difference().field().matches("/spec/versions/[^/]+")) {
            return Verdict.of(
                    Impact.OUTAGE,
                    "Objects written in this version are refused; the API server refuses the definition itself while"
                            + " status.storedVersions names the version.");
        }
        return isGone && change.difference().field().contains("/properties/")
                ? Verdict.of(Impact.LOSS, "The API server drops the field from objects, the next time each is written.")
                : Verdict.of(Impact.LIVE, "Objects are measured by it from now on; those that are there stay.");
    }
}
