package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Difference;
import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** A job that is new, or newly synced, starts by itself. */
final class JobArrives implements ImpactRule {

    @Override
    public String statement() {
        return "The operator submits a SparkApplication as soon as it exists, and starts the first run of a "
                + "schedule at its next time.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(Application.KIND, Application.SCHEDULED) || !isNewlySynced(change)) {
            return Verdict.none();
        }
        return Verdict.of(
                Impact.LIVE,
                change.isOf(Application.KIND)
                        ? "The operator submits the application as soon as it exists."
                        : "The operator starts its first run at the next time of the schedule.");
    }

    private static boolean isNewlySynced(FieldChange change) {
        return change.isArrival()
                || (change.isIn(Difference.DELIVERY)
                        && change.difference().textAfter().equals("synced"));
    }
}
