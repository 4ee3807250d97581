package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What the bootstrap Job makes, and does not remove. */
final class BucketsAndNamespaces implements ImpactRule {

    @Override
    public String statement() {
        return "The bootstrap Job makes the buckets, prefixes and namespaces of its plan that are missing, and "
                + "removes none.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies =
                change.isOf("ConfigMap") && change.difference().field().startsWith("/data/plan.json#");
        return applies
                ? Verdict.of(
                        Impact.LIVE,
                        "The bootstrap Job, which has a new name by it, makes what is missing. What is no longer named"
                                + " stays in the object store and the catalog until your team removes it.")
                : Verdict.none();
    }
}
