package com.carbon254.spark.plan.workflow;

import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workflow.
 *
 * @param name its name
 * @param key the key path that describes it
 * @param description what it does
 * @param code its number
 * @param runs how it runs
 * @param parameters what may be set for a run, with the value that it has otherwise
 * @param steps sorted by name
 */
public record WorkflowPlan(
        DnsLabel name,
        String key,
        String description,
        long code,
        WorkflowRuns runs,
        SortedMap<String, String> parameters,
        List<StepPlan> steps) {

    public WorkflowPlan {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        steps = List.copyOf(steps);
    }

    /** A step that it has. */
    public StepPlan step(DnsLabel wanted) {
        return steps.stream()
                .filter(step -> step.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    /** How many steps stand before a step on the longest way to it. */
    public int depth(StepPlan step) {
        return step.after().stream()
                .mapToInt(before -> 1 + depth(step(before)))
                .max()
                .orElse(0);
    }

    /** The name of the file that is imported. */
    public String file() {
        return name + ".json";
    }

    /** The key path of a step. */
    public String key(StepPlan step) {
        return key.startsWith("workflows.") ? key + ".steps." + step.name() : key;
    }

    /** The jobs that it runs, each once. */
    public List<JobPlan> jobs() {
        return steps.stream().map(StepPlan::job).distinct().toList();
    }
}
