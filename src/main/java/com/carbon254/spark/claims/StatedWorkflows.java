package com.carbon254.spark.claims;

import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.config.workflow.WorkflowStep;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The workflows of an environment: those that it states, and one for each job of DolphinScheduler that is in none.
 *
 * @param jobs all jobs of the environment
 * @param stated the workflows that it states
 */
public record StatedWorkflows(Map<DnsLabel, Job> jobs, Map<DnsLabel, Workflow> stated) {

    /** All of them, sorted by name. Where a stated one has the name of a job with one of its own, the stated one stands. */
    public SortedMap<DnsLabel, Workflow> all() {
        SortedMap<DnsLabel, Workflow> all = new TreeMap<>(Comparator.comparing(DnsLabel::toString));
        jobs.forEach((name, job) -> {
            if (hasItsOwn(name, job)) {
                all.put(name, own(name, job));
            }
        });
        all.putAll(stated);
        return Collections.unmodifiableSortedMap(all);
    }

    /** Whether a job has a workflow of its own. */
    public boolean hasItsOwn(DnsLabel name, Job job) {
        return job.start() == Start.DOLPHINSCHEDULER && !isAStep(name);
    }

    /** Whether a stated workflow runs a job. */
    public boolean isAStep(DnsLabel job) {
        return stated.values().stream()
                .flatMap(workflow -> workflow.steps().values().stream())
                .anyMatch(step -> step.job().equals(job));
    }

    /** Where a workflow is described. */
    public String key(DnsLabel name) {
        return (stated.containsKey(name) ? "workflows." : "jobs.") + name;
    }

    private static Workflow own(DnsLabel name, Job job) {
        WorkflowStep step = new WorkflowStep(name, List.of(), List.of(), null, null, null, null, null);
        return new Workflow(
                job.description(),
                job.schedule().cron(),
                job.schedule().cron() == null ? null : job.schedule().timeZone(),
                null,
                null,
                null,
                null,
                Collections.emptySortedMap(),
                Collections.singletonMap(name, step));
    }
}
