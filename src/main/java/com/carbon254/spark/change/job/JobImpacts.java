package com.carbon254.spark.change.job;

import com.carbon254.spark.change.rule.ImpactRule;
import java.util.List;

/** The rules on jobs. */
public final class JobImpacts {

    private JobImpacts() {}

    /** The rules; of two that say the same, the first is named. */
    public static List<ImpactRule> rules() {
        return List.of(
                new JobArrives(),
                new JobLeaves(),
                new HeldBack(),
                new PartialRestart(),
                new ReleaseOfSpark(),
                new SpecOfApplication(),
                new TimeToLive(),
                new RunsOfASchedule(),
                new WorkflowImported());
    }

    /** The rule on jobs that no GitOps tool applies. */
    public static ImpactRule byHand() {
        return new AppliedByHand();
    }
}
