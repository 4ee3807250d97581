package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over workflows. A new one is a class beside this and a line here. */
public final class WorkflowRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new PublishedWorkflows(),
                    new SchedulerStated(),
                    new StepJobs(),
                    new StepOrder(),
                    new StepTimes(),
                    new WorkflowNamesakes(),
                    new WorkflowParameters(),
                    new WorkflowTimes()),
            List.of());

    private WorkflowRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
