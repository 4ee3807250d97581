package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A ConfigMap or Secret that is immutable. */
final class ImmutableMap implements ImpactRule {

    @Override
    public String statement() {
        return "immutable: true of a ConfigMap cannot be taken back, and its data not changed (core/v1).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("ConfigMap", "Secret")
                && change.object().before("/immutable").asBoolean()
                && change.isIn("/data", "/binaryData", "/stringData", "/immutable");
        return applies
                ? Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses it: delete the object first.",
                        change.identity().deletion())
                : Verdict.none();
    }
}
