package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Most of a StatefulSet cannot be changed. */
final class FieldsOfStatefulSet implements ImpactRule {

    @Override
    public String statement() {
        return "Of a StatefulSet only replicas, ordinals, template, updateStrategy, revisionHistoryLimit, "
                + "persistentVolumeClaimRetentionPolicy and minReadySeconds can be changed (apps/v1).";
    }

    private static final List<String> MUTABLE = List.of(
            "/spec/replicas",
            "/spec/ordinals",
            "/spec/template",
            "/spec/updateStrategy",
            "/spec/revisionHistoryLimit",
            "/spec/persistentVolumeClaimRetentionPolicy",
            "/spec/minReadySeconds");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("StatefulSet")
                && change.isIn("/spec")
                && MUTABLE.stream().noneMatch(field -> change.difference().isIn(field));
        return applies
                ? Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses it: delete the object first, and keep its pods.",
                        change.identity().deletion() + " --cascade=orphan")
                : Verdict.none();
    }
}
