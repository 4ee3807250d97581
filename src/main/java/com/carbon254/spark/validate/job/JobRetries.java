package com.carbon254.spark.validate.job;

import com.carbon254.spark.config.job.Retry;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;

/** A job that is always on is started again, one that ends is not for ever, and OnFailure has attempts left. */
final class JobRetries implements JobRule {

    private static final String POLICY = "retry.policy";

    @Override
    public void check(Subject subject) {
        Retry retry = subject.job().retry();
        if (subject.isOpen("start")) {
            return;
        }
        Start start = subject.job().start();
        if (retry.policy() == null) {
            return;
        }
        switch (retry.policy()) {
            case NEVER -> {
                if (start == Start.ALWAYS) {
                    fault(subject, "a job with start \"always\" is started again when it ends", "remove the key");
                }
            }
            case ALWAYS -> {
                if (start != Start.ALWAYS) {
                    fault(subject, "a job with start \"" + start + "\" would run for ever", "write OnFailure or Never");
                }
            }
            case ON_FAILURE -> {
                if (retry.attempts() == 0) {
                    fault(subject, "the operator starts nothing again without attempts", "set retry.attempts");
                }
            }
        }
    }

    private static void fault(Subject subject, String reason, String remedy) {
        subject.fault(
                Rule.JOB_RETRY, POLICY, "\"" + subject.job().retry().policy() + "\" does not fit", reason, remedy);
    }
}
