package com.carbon254.spark.validate;

import com.carbon254.spark.config.job.Placement;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.finding.Rule;
import java.util.List;
import java.util.Optional;

/**
 * The scheduler of a job is one that the operator speaks with, for with another the operator submits nothing; and only
 * Volcano and YuniKorn are told of a queue (operator 2.5.2, internal/scheduler).
 */
final class JobSchedulers implements JobRule {

    private static final List<String> WITH_QUEUES = List.of("volcano", "yunikorn");

    @Override
    public void check(Subject subject) {
        Placement placement = subject.job().placement();
        Operator operator = subject.environment().config().operator();
        List<String> known = OperatorSchedulers.known(operator.batchScheduler());
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
        if (placement.queue() != null && !WITH_QUEUES.contains(scheduler(placement, operator))) {
            subject.fault(
                    Rule.JOB_SCHEDULER,
                    "placement.queue",
                    "nobody is told of the queue \"" + placement.queue() + "\"",
                    "only " + String.join(" and ", WITH_QUEUES) + " have queues",
                    "remove it, or set placement.scheduler");
        }
    }

    private static String scheduler(Placement placement, Operator operator) {
        return Optional.ofNullable(placement.scheduler())
                .or(() -> Optional.ofNullable(operator.batchScheduler().preferred()))
                .map(Object::toString)
                .orElse("");
    }
}
