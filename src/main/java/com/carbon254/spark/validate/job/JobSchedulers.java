package com.carbon254.spark.validate.job;

import com.carbon254.spark.claims.Schedulers;
import com.carbon254.spark.config.job.Placement;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import java.util.List;

/**
 * The scheduler of a job is one that the operator speaks with, for with another the operator submits nothing; and only
 * Volcano and YuniKorn are told of a queue (operator 2.5.2, internal/scheduler).
 */
final class JobSchedulers implements JobRule {

    @Override
    public void check(Subject subject) {
        Placement placement = subject.job().placement();
        Operator operator = subject.environment().config().operator();
        List<String> known = Schedulers.known(operator.batchScheduler());
        if (placement.scheduler() != null
                && operator.managed()
                && !known.contains(placement.scheduler().toString())) {
            subject.fault(
                    Rule.JOB_SCHEDULER,
                    "placement.scheduler",
                    "\"" + placement.scheduler() + "\" is no scheduler that the operator speaks with",
                    known.isEmpty() ? "none is switched on" : "there are " + String.join(", ", known),
                    "switch it on in operator.batchScheduler, or choose another");
        }
        if (placement.queue() != null && !Schedulers.withQueues().contains(scheduler(subject))) {
            subject.fault(
                    Rule.JOB_SCHEDULER,
                    "placement.queue",
                    "\"" + placement.queue() + "\" is a queue, and the scheduler of this job has none",
                    "only " + String.join(" and ", Schedulers.withQueues()) + " have queues",
                    "remove it, or set placement.scheduler");
        }
    }

    private static String scheduler(Subject subject) {
        return Schedulers.of(subject.job(), subject.environment().config().operator())
                .map(Object::toString)
                .orElse("");
    }
}
