package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Any field of an application's specification but two starts it anew. */
final class SpecOfApplication implements ImpactRule {

    @Override
    public String statement() {
        return "The operator compares the whole specification of a SparkApplication, order of lists included, "
                + "and submits it anew if anything but suspend and timeToLiveSeconds differs, even if it has ended "
                + "(event_filter.go and controller.go of 2.5.2).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf(Application.KIND)
                && change.isIn("/spec")
                && !change.isIn("/spec/suspend", "/spec/timeToLiveSeconds")
                && !isNothing(change)
                && !PartialRestart.spares(change);
        return applies ? verdict(Application.of(change.object().either())) : Verdict.none();
    }

    /** To the operator, a field that is missing and an empty one are the same. */
    private static boolean isNothing(FieldChange change) {
        return change.difference()
                        .before()
                        .map(value -> value.isEmpty() && value.isContainerNode())
                        .orElse(true)
                && change.difference()
                        .after()
                        .map(value -> value.isEmpty() && value.isContainerNode())
                        .orElse(true);
    }

    private static Optional<Verdict> verdict(Application application) {
        if (application.isSuspended()) {
            return Verdict.of(Impact.NEXT_RUN, "The application is held back; the operator takes it when it resumes.");
        }
        return Verdict.of(
                Impact.RE_RUN,
                application.isStream()
                        ? "The operator ends the driver and submits the stream anew; it goes on from its checkpoint."
                        : "The operator submits the application anew, even if it has ended: a finished batch job runs again.");
    }
}
