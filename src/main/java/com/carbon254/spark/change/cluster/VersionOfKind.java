package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** The version of its group in which an object is written. */
final class VersionOfKind implements ImpactRule {

    @Override
    public String statement() {
        return "The API server keeps an object once, whatever version of its group it is written in " + "(apiVersion).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return change.isIn("/apiVersion")
                ? Verdict.of(Impact.NOTHING, "The API server keeps the same object, and converts it.")
                : Verdict.none();
    }
}
