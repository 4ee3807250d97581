package com.carbon254.spark.jobs;

import com.carbon254.spark.api.spark.SparkApplication;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;

/**
 * All Spark jobs. Only those that may be started again at any time are synced: a GitOps tool that puts a finished batch
 * job back would run it for ever.
 *
 * @param platform the plan
 */
public record JobsFeature(Platform platform) implements Feature {

    private static final String FOLDER = "k8s/compute/spark/";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.jobs().forEach(job -> new SparkJob(file(scope, job), JobProps.of(platform, job)));
    }

    /** The application of one run of a job, as it is applied by hand, whatever starts the job. */
    public SparkApplication application(JobPlan job) {
        return SparkJob.application(JobProps.of(platform, job), ApplicationSpec.of(job))
                .value();
    }

    private static ManifestFile file(EnvironmentScope scope, JobPlan job) {
        if (job.runs().isSynced()) {
            return scope.file(FOLDER + "jobs/spark-jobs.yaml");
        }
        if (job.runs().isOfWorkflow()) {
            return scope.fileByHand("k8s/dolphinscheduler/spark-workflow-jobs.yaml");
        }
        boolean first = job.name().toString().equals(PlatformNames.FIRST_JOB);
        return scope.fileByHand(FOLDER + (first ? PlatformNames.FIRST_JOB : "spark-example-jobs") + ".yaml");
    }
}
