package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.ReadersOfConfigMap;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What spark-submit reads. */
final class DefaultsOfSubmissions implements ImpactRule {

    @Override
    public String statement() {
        return "The operator's controller mounts spark-defaults as its SPARK_CONF_DIR: spark-submit reads it at "
                + "each submission, and running applications keep what they were submitted with.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("ConfigMap")
                && change.isIn("/data")
                && ReadersOfConfigMap.in(change.scene().after(), change.identity())
                        .isReadBySubmissions();
        return applies
                ? Verdict.of(
                        Impact.NEXT_RUN,
                        "spark-submit reads it with the next submission, of every job; what runs keeps its own.")
                : Verdict.none();
    }
}
