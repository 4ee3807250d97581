package com.carbon254.spark.plan.workflow;

import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.config.workflow.Workflow;
import com.carbon254.spark.config.workflow.WorkflowStep;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All workflows of an environment.
 *
 * @param scheduler who runs them
 * @param workflows sorted by name
 */
public record WorkflowPlans(SchedulerPlan scheduler, List<WorkflowPlan> workflows) {

    public WorkflowPlans {
        workflows = List.copyOf(workflows);
    }

    /** Empty where the environment has no DolphinScheduler, or nothing for it to run. */
    public static Optional<WorkflowPlans> of(
            DnsLabel environment, @Nullable DolphinScheduler stated, StatedWorkflows workflows, List<JobPlan> jobs) {
        return Optional.ofNullable(stated)
                .filter(scheduler -> !workflows.all().isEmpty())
                .map(scheduler -> of(environment, workflows, scheduler, jobs));
    }

    private static WorkflowPlans of(
            DnsLabel environment, StatedWorkflows workflows, DolphinScheduler scheduler, List<JobPlan> jobs) {
        SortedMap<String, JobPlan> byName = new TreeMap<>();
        jobs.forEach(job -> byName.put(job.name().toString(), job));
        List<WorkflowPlan> plans = new ArrayList<>();
        workflows.all().forEach((name, workflow) -> {
            String[] names = {environment.toString(), scheduler.project().toString(), name.toString()};
            List<StepPlan> steps = steps(names, workflow, byName);
            plans.add(new WorkflowPlan(
                    name,
                    workflows.key(name),
                    workflow.description(),
                    Codes.of(names),
                    WorkflowRuns.of(workflow, scheduler),
                    parameters(workflow, steps),
                    steps));
        });
        return new WorkflowPlans(SchedulerPlan.of(scheduler), plans);
    }

    private static List<StepPlan> steps(String[] names, Workflow workflow, SortedMap<String, JobPlan> jobs) {
        return workflow.steps().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DnsLabel::toString)))
                .map(entry -> step(names, entry, jobs))
                .toList();
    }

    private static StepPlan step(
            String[] names, Map.Entry<DnsLabel, WorkflowStep> step, SortedMap<String, JobPlan> jobs) {
        String[] own = Stream.concat(Stream.of(names), Stream.of(step.getKey().toString()))
                .toArray(String[]::new);
        return StepPlan.of(
                own,
                step.getKey(),
                step.getValue(),
                Optional.ofNullable(jobs.get(step.getValue().job().toString())).orElseThrow());
    }

    /** A parameter with the image of a job need not be stated: then it has that of the job. */
    private static SortedMap<String, String> parameters(Workflow workflow, List<StepPlan> steps) {
        SortedMap<String, String> parameters = new TreeMap<>();
        steps.forEach(step -> step.changes()
                .image()
                .ifPresent(name -> parameters.putIfAbsent(
                        name.toString(),
                        step.job().code().image().value().reference().toString())));
        workflow.parameters().forEach((name, value) -> parameters.put(name.toString(), value));
        return parameters;
    }
}
