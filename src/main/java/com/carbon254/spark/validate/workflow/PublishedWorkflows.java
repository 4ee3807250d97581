package com.carbon254.spark.validate.workflow;

import com.carbon254.spark.catalogue.workflow.SchedulerRelease;
import com.carbon254.spark.claims.StatedWorkflows;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.config.workflow.DolphinScheduler;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.ArrayList;
import java.util.List;

/** Workflows get into DolphinScheduler: by hand where it imports files, or by a Job that can log in. */
final class PublishedWorkflows implements EnvironmentRule {

    private static final String PUBLISH = "dolphinScheduler.publish";
    private static final String TOKEN = "dolphinScheduler.token";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        Environment config = environment.config();
        DolphinScheduler scheduler = config.dolphinScheduler();
        if (scheduler != null) {
            token(findings, environment, scheduler);
            boolean imports = SchedulerRelease.find(scheduler.version())
                    .map(SchedulerRelease::imports)
                    .orElse(true);
            boolean hasWorkflows = !new StatedWorkflows(config.jobs(), config.workflows())
                    .all()
                    .isEmpty();
            if (!imports && !scheduler.publish() && hasWorkflows) {
                String version = "dolphinScheduler.version";
                findings.add(new Finding(
                        Rule.WORKFLOW_IMPORT,
                        environment.place(version),
                        version,
                        "release \"" + scheduler.version() + "\" cannot import a file",
                        "from 3.4.1 on workflows are made by the interface alone",
                        "set " + PUBLISH + ", or silence the rule if your team makes them by a program of its own"));
            }
        }
        return findings;
    }

    private static void token(List<Finding> findings, LoadedEnvironment environment, DolphinScheduler scheduler) {
        if (scheduler.publish() && scheduler.token() == null) {
            findings.add(new Finding(
                    Rule.WORKFLOW_PUBLISH,
                    environment.place(PUBLISH),
                    PUBLISH,
                    "\"true\" needs a token, and " + TOKEN + " is not set",
                    "the Job logs in with an access token of DolphinScheduler",
                    "set " + TOKEN + " to the key of a Secret"));
        }
        if (!scheduler.publish() && scheduler.token() != null) {
            findings.add(new Finding(
                    Rule.WORKFLOW_PUBLISH,
                    environment.place(TOKEN + ".secret"),
                    TOKEN + ".secret",
                    "\"" + scheduler.token().secret() + "\" is a token, and no Job reads it",
                    "a token is for the Job that publishes workflows",
                    "set " + PUBLISH + ", or remove the token"));
        }
    }
}
