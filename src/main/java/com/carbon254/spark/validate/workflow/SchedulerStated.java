package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.catalogue.workflow.SchedulerRelease;
import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/** Workflows need a DolphinScheduler, of a release whose files are known. */
final class SchedulerStated implements EnvironmentRule {

    private static final String BLOCK = "dolphinScheduler";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        DolphinScheduler scheduler = config.dolphinScheduler();
        if (scheduler != null) {
            return SchedulerRelease.find(scheduler.version()).isPresent()
                    ? List.of()
                    : List.of(unknown(environment, scheduler));
        }
        return new StatedWorkflows(config.jobs(), config.workflows())
                .all().keySet().stream()
                        .filter(name -> !environment.refused().cover(BLOCK))
                        .limit(1)
                        .map(name -> missing(environment, name))
                        .toList();
    }

    private static Finding missing(LoadedEnvironment environment, DnsLabel name) {
        boolean stated = environment.config().workflows().containsKey(name);
        String path = stated ? "workflows." + name : "jobs." + name + ".start";
        return new Finding(
                Rule.WORKFLOW_SCHEDULER,
                environment.place(path),
                path,
                "\"" + (stated ? name : "dolphinscheduler") + "\" needs the part " + BLOCK + ", which no file states",
                "DolphinScheduler runs workflows, and must be described",
                "state " + BLOCK + ".version, or remove this");
    }

    private static Finding unknown(LoadedEnvironment environment, DolphinScheduler scheduler) {
        String path = BLOCK + ".version";
        return new Finding(
                Rule.WORKFLOW_SCHEDULER,
                environment.place(path),
                path,
                "the files of release \"" + scheduler.version() + "\" are not known",
                "the supported lines are " + String.join(", ", SchedulerRelease.lines()),
                "choose one of them");
    }
}
