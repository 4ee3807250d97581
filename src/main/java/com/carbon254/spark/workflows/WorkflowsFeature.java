package com.carbon254.spark.workflows;

import com.carbon254.spark.api.spark.SparkApplication;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlan;
import com.carbon254.spark.plan.workflow.WorkflowPlans;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What DolphinScheduler imports: a file for each workflow, and the same in a ConfigMap; and the Job that publishes them
 * where the environment wants it.
 *
 * @param platform the plan
 * @param application what one run of a job applies
 */
public record WorkflowsFeature(Platform platform, Function<JobPlan, SparkApplication> application) implements Feature {

    private static final String FOLDER = "k8s/dolphinscheduler/";
    private static final String FILE = FOLDER + "spark-job-templates.yaml";
    private static final String PUBLISHER = FOLDER + "spark-workflow-publisher.yaml";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.workflows().ifPresent(plans -> {
            ManifestFile file = scope.file(FILE);
            List<String> texts = new ArrayList<>();
            plans.workflows().forEach(workflow -> {
                String text = text(plans, workflow);
                texts.add(text);
                scope.text(FOLDER + workflow.file(), text);
                new WorkflowMap(file, WorkflowProps.of(platform, workflow), text);
            });
            scope.text(FOLDER + PublisherFiles.FOLDER + PublisherFiles.PLAN, PublisherFiles.plan(plans));
            plans.scheduler()
                    .publisher()
                    .ifPresent(publisher -> new PublisherJob(
                            scope.file(PUBLISHER), PublisherProps.of(platform, publisher, plans), texts));
        });
    }

    private String text(WorkflowPlans plans, WorkflowPlan workflow) {
        StepScript script = new StepScript(
                workflow,
                application,
                platform.site().marks(),
                plans.scheduler().release().parameters());
        return new WorkflowFile(plans.scheduler(), workflow, script::of).text();
    }
}
