package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Holding an application or a schedule back, and letting it go. */
final class HeldBack implements ImpactRule {

    @Override
    public String statement() {
        return "With suspend the operator deletes the driver of an application that has not ended; without it "
                + "again, it submits anew (SUSPENDING, RESUMING). Of a schedule it starts no run, and one that is "
                + "overdue starts once when it resumes.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isIn("/spec/suspend")) {
            return Verdict.none();
        }
        boolean held = change.difference().textAfter().equals("true");
        if (change.isOf(Application.KIND)) {
            return held
                    ? Verdict.of(
                            Impact.STOP, "The operator deletes the driver of the application, unless it has ended.")
                    : Verdict.of(Impact.RE_RUN, "The operator submits the application anew.");
        }
        if (change.isOf(Application.SCHEDULED)) {
            return held
                    ? Verdict.of(Impact.STOP, "The operator starts no more runs; one that is going on goes on.")
                    : Verdict.of(
                            Impact.NEXT_RUN, "The operator starts runs again; one that is overdue starts at once.");
        }
        return Verdict.none();
    }
}
