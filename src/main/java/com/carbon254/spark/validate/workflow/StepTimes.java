package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.value.TimeSpan;
import org.jspecify.annotations.Nullable;

/** The times of workflows and steps are whole minutes, and a step that is not tried again waits for nothing. */
final class StepTimes implements WorkflowRule {

    private static final int MINUTE = 60;

    @Override
    public void check(Subject subject) {
        minutes(subject, "timeout", subject.workflow().timeout());
        subject.workflow().steps().forEach((name, step) -> {
            String block = "steps." + name + ".";
            minutes(subject, block + "timeout", step.timeout());
            minutes(subject, block + "retryInterval", step.retryInterval());
            if (step.retryInterval() != null && (step.retries() == null || step.retries() == 0)) {
                subject.fault(
                        Rule.WORKFLOW_SCHEDULE,
                        block + "retryInterval",
                        "\"" + step.retryInterval() + "\" is never waited for",
                        "the step is not tried again",
                        "set retries, or remove it");
            }
        });
    }

    private static void minutes(Subject subject, String key, @Nullable TimeSpan span) {
        if (span != null && span.duration().toSeconds() % MINUTE != 0) {
            subject.fault(
                    Rule.WORKFLOW_SCHEDULE,
                    key,
                    "\"" + span + "\" is no whole number of minutes",
                    "DolphinScheduler counts in minutes",
                    "write it like " + (span.duration().toMinutes() + 1) + "min");
        }
    }
}
