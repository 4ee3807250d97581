package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Map;

/** A step runs a job of its environment that ends and that no schedule starts beside it. */
final class StepJobs implements WorkflowRule {

    @Override
    public void check(Subject subject) {
        Map<DnsLabel, Job> jobs = subject.environment().config().jobs();
        subject.workflow().steps().forEach((name, step) -> {
            String path = subject.isStated()
                    ? "workflows." + subject.name() + ".steps." + name + ".job"
                    : "jobs." + step.job() + ".start";
            Job job = jobs.get(step.job());
            if (job == null) {
                unknown(subject, path, step.job(), jobs);
            } else if (job.start() == Start.ALWAYS || job.streaming() != null) {
                subject.faultAt(
                        Rule.WORKFLOW_STEP,
                        path,
                        "\"" + step.job() + "\" is a job that streams",
                        "a step waits for the end of its job, and such a job has none",
                        "start it with always, outside of workflows");
            } else if (job.start() == Start.SCHEDULE) {
                subject.faultAt(
                        Rule.WORKFLOW_STEP,
                        path,
                        "\"" + step.job() + "\" has a schedule of the operator, and would run twice",
                        "a job is started by the operator or by DolphinScheduler",
                        "set start of the job to dolphinscheduler, or take it out of the workflow");
            }
        });
    }

    private static void unknown(Subject subject, String path, DnsLabel job, Map<DnsLabel, Job> jobs) {
        List<String> known = jobs.keySet().stream().map(DnsLabel::toString).toList();
        subject.faultAt(
                Rule.WORKFLOW_STEP,
                path,
                "there is no job \"" + job + "\"",
                known.isEmpty() ? "the environment has no jobs" : "there are " + String.join(", ", known),
                NearName.find(job.toString(), known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("describe the job, or name another"));
    }
}
