package com.carbon254.spark.workflows;

import com.carbon254.spark.claims.Program;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.workflow.SchedulerPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlans;
import java.util.Optional;

/**
 * What the objects of the publisher are made of.
 *
 * @param namespace where they live
 * @param labels of all of them
 * @param image what runs: it has Python
 * @param publisher how it logs in, and what it may use
 * @param plans what it publishes, and where
 * @param trust what makes the Job trust the authorities of the company
 */
record PublisherProps(
        String namespace,
        Labels labels,
        SparkImage image,
        SchedulerPlan.Publisher publisher,
        WorkflowPlans plans,
        Optional<Trust> trust) {

    static PublisherProps of(Platform platform, SchedulerPlan.Publisher publisher, WorkflowPlans plans) {
        return new PublisherProps(
                platform.site().namespace().toString(),
                Labels.of(
                        Program.PUBLISHER.app(),
                        Program.PUBLISHER.component(),
                        platform.site().environment(),
                        platform.site().marks().labels()),
                platform.foundation().image(),
                publisher,
                plans,
                platform.foundation().trust());
    }
}
