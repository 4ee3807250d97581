package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.finding.Rule;

/** A workflow has steps, and not the name of a job that has one of its own. */
final class WorkflowNamesakes implements WorkflowRule {

    @Override
    public void check(Subject subject) {
        if (subject.workflow().steps().isEmpty()) {
            subject.fault(
                    Rule.WORKFLOW_NAME,
                    "",
                    "\"" + subject.name() + "\" has no steps",
                    "DolphinScheduler takes no workflow without any",
                    "add one below steps, or remove the workflow");
        }
        Environment config = subject.environment().config();
        Job job = config.jobs().get(subject.name());
        if (subject.isStated()
                && job != null
                && new StatedWorkflows(config.jobs(), config.workflows()).hasItsOwn(subject.name(), job)) {
            subject.fault(
                    Rule.WORKFLOW_NAME,
                    "",
                    "\"" + subject.name() + "\" is the name of a job with start dolphinscheduler, which no step runs",
                    "such a job has a workflow of its own under its name",
                    "run the job in a step, or rename the workflow");
        }
    }
}
