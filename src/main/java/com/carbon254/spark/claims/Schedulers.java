package com.carbon254.spark.claims;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.operator.BatchScheduler;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The schedulers that start all pods of a job or none. */
public final class Schedulers {

    /** The one of these that the operator tells what a job needs. */
    public static final String VOLCANO = "volcano";

    /** Another, that the operator tells of a queue only. */
    public static final String YUNIKORN = "yunikorn";

    private Schedulers() {}

    /** The scheduler of a job: its own, else the one that the operator prefers; empty for the cluster's own. */
    public static Optional<DnsLabel> of(Job job, Operator operator) {
        return Optional.ofNullable(job.placement().scheduler())
                .or(() -> Optional.ofNullable(operator.batchScheduler().preferred()));
    }

    /** The names of those that the operator speaks with. */
    public static List<String> known(BatchScheduler scheduler) {
        List<String> known = new ArrayList<>();
        if (scheduler.volcano()) {
            known.add(VOLCANO);
        }
        if (scheduler.yunikorn()) {
            known.add(YUNIKORN);
        }
        if (scheduler.coscheduling() != null) {
            scheduler.coscheduling().forEach(name -> known.add(name.toString()));
        }
        return known;
    }

    /** Those that have queues (operator 2.5.2, internal/scheduler). */
    public static List<String> withQueues() {
        return List.of(VOLCANO, YUNIKORN);
    }
}
