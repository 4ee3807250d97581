package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** The template of a schedule, and when it runs. */
final class RunsOfASchedule implements ImpactRule {

    @Override
    public String statement() {
        return "A run of a ScheduledSparkApplication is a copy of its template at its start: a run that is "
                + "going on stays as it is. A new schedule waits until the run that status.nextRun names.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf(Application.SCHEDULED) || change.isIn("/spec/suspend")) {
            return Verdict.none();
        }
        if (change.isIn("/spec/schedule", "/spec/timeZone")) {
            return Verdict.of(
                    Impact.NEXT_RUN,
                    "The operator keeps the time of the next run that it has worked out already: that run comes at the old"
                            + " time, and only those after it at the new one. A run may be missed or come twice today.");
        }
        if (change.isIn("/spec/successfulRunHistoryLimit", "/spec/failedRunHistoryLimit")) {
            return Verdict.of(Impact.LIVE, "The operator deletes the runs beyond the limit when it looks next.");
        }
        return change.isIn("/spec")
                ? Verdict.of(Impact.NEXT_RUN, "The next run is made of the new template; a run that is going on stays.")
                : Verdict.none();
    }
}
