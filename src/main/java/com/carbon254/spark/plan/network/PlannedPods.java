package com.carbon254.spark.plan.network;

import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.plan.service.ConnectPlan;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.plan.workflow.SchedulerPlan;
import java.util.List;
import java.util.Optional;

/**
 * The plans of all that has pods.
 *
 * @param operator the operator; empty where another environment renders it
 * @param connect Kafka Connect; empty where Strimzi is not
 * @param history the history server, if there is one
 * @param bootstrap what must exist before the first job; empty where your team makes it
 * @param publisher what publishes workflows; empty where people import them
 * @param jobs all of them
 */
public record PlannedPods(
        Optional<OperatorPlan> operator,
        Optional<ConnectPlan> connect,
        Optional<HistoryPlan> history,
        Optional<BootstrapPlan> bootstrap,
        Optional<SchedulerPlan.Publisher> publisher,
        List<JobPlan> jobs) {

    public PlannedPods {
        jobs = List.copyOf(jobs);
    }
}
