package com.carbon254.spark.plan.job;

import com.carbon254.spark.api.spark.RestartPolicyType;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Retry;
import com.carbon254.spark.config.job.Start;
import java.util.Optional;

/**
 * When a job is started again.
 *
 * @param policy after which ends
 * @param failures how often after it failed
 * @param failureInterval how long to wait before that, in seconds
 * @param submissions how often after its submission failed
 * @param submissionInterval how long to wait before that, in seconds
 */
public record JobRestart(
        RestartPolicyType policy, int failures, long failureInterval, int submissions, long submissionInterval) {

    /** What the job says; what fits its start where it says nothing. */
    static JobRestart of(Job job) {
        Retry retry = job.retry();
        return new JobRestart(
                type(policy(job)),
                retry.attempts(),
                retry.interval().duration().toSeconds(),
                retry.submissionAttempts(),
                retry.submissionInterval().duration().toSeconds());
    }

    private static RestartPolicyType type(Retry.Policy policy) {
        return switch (policy) {
            case ALWAYS -> RestartPolicyType.ALWAYS;
            case ON_FAILURE -> RestartPolicyType.ON_FAILURE;
            case NEVER -> RestartPolicyType.NEVER;
        };
    }

    private static Retry.Policy policy(Job job) {
        return Optional.ofNullable(job.retry().policy()).orElseGet(() -> fitting(job));
    }

    private static Retry.Policy fitting(Job job) {
        if (job.start() == Start.ALWAYS) {
            return Retry.Policy.ALWAYS;
        }
        Retry retry = job.retry();
        return retry.attempts() + retry.submissionAttempts() > 0 ? Retry.Policy.ON_FAILURE : Retry.Policy.NEVER;
    }
}
