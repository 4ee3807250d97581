package com.carbon254.spark.validate.operator;

import com.carbon254.spark.claims.Schedulers;
import com.carbon254.spark.config.operator.BatchScheduler;
import com.carbon254.spark.finding.Rule;
import java.util.List;

/** The scheduler of jobs that name none is one that the operator speaks with; with another it would not start. */
final class OperatorSchedulers implements OperatorRule {

    @Override
    public void check(Subject subject) {
        BatchScheduler scheduler = subject.operator().batchScheduler();
        List<String> known = Schedulers.known(scheduler);
        if (scheduler.preferred() == null
                || known.contains(scheduler.preferred().toString())) {
            return;
        }
        subject.fault(
                Rule.OPERATOR_SCHEDULER,
                "batchScheduler.preferred",
                "\"" + scheduler.preferred() + "\" is no scheduler that the cluster has",
                known.isEmpty() ? "none is switched on" : "there are " + String.join(", ", known),
                "switch it on, add it to coscheduling, or choose another");
    }
}
