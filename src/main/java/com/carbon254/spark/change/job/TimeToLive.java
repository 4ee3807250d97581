package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** How long an application is kept after its end. */
final class TimeToLive implements ImpactRule {

    @Override
    public String statement() {
        return "timeToLiveSeconds is read when an application has ended; the operator then deletes it with its "
                + "driver's log. A change starts nothing anew.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf(Application.KIND) && change.isIn("/spec/timeToLiveSeconds");
        return applies
                ? Verdict.of(
                        Impact.LIVE,
                        "The operator counts from the end of the application, of one that has ended already too.")
                : Verdict.none();
    }
}
