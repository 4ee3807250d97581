package com.carbon254.spark.jobs;

import com.carbon254.spark.api.spark.ScheduledSparkApplication;
import com.carbon254.spark.api.spark.ScheduledSparkApplicationBuilder;
import com.carbon254.spark.api.spark.ScheduledSparkApplicationSpec;
import com.carbon254.spark.api.spark.ScheduledSparkApplicationSpecBuilder;
import com.carbon254.spark.api.spark.SparkApplication;
import com.carbon254.spark.api.spark.SparkApplicationBuilder;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.job.JobSchedule;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import software.constructs.Construct;

/** The object of one job: a SparkApplication, or a ScheduledSparkApplication if a schedule starts it. */
final class SparkJob extends Construct {

    SparkJob(ManifestFile file, JobProps props) {
        super(file, "job-" + props.job().name());
        JobPlan job = props.job();
        Traced<SparkApplicationSpec> spec = ApplicationSpec.of(job);
        Origin origin = job.runs()
                .schedule()
                .map(times -> file.add(this, scheduled(props, times, spec)))
                .orElseGet(() -> file.add(this, application(props, spec)));
        origin.from(job.key()).from("/metadata/labels/owner", job.key() + ".owner");
    }

    static Traced<SparkApplication> application(JobProps props, Traced<SparkApplicationSpec> spec) {
        return Traced.of(SparkApplicationBuilder.builder()
                        .metadata(metadata(props))
                        .spec(spec.value())
                        .build())
                .with("/spec", spec);
    }

    private static Traced<ScheduledSparkApplication> scheduled(
            JobProps props, JobSchedule times, Traced<SparkApplicationSpec> template) {
        String job = props.job().key();
        return Traced.of(ScheduledSparkApplicationBuilder.builder()
                        .metadata(metadata(props))
                        .spec(schedule(props.job(), times, template.value()))
                        .build())
                .from("/spec", job + ".schedule")
                .from("/spec/schedule", job + ".schedule.cron")
                .from("/spec/timeZone", job + ".schedule.timeZone")
                .from("/spec/concurrencyPolicy", job + ".schedule.concurrency")
                .from("/spec/suspend", job + ".suspend")
                .from("/spec/successfulRunHistoryLimit", job + ".schedule.successfulRuns")
                .from("/spec/failedRunHistoryLimit", job + ".schedule.failedRuns")
                .with("/spec/template", template);
    }

    private static ScheduledSparkApplicationSpec schedule(
            JobPlan job, JobSchedule times, SparkApplicationSpec template) {
        return ScheduledSparkApplicationSpecBuilder.builder()
                .schedule(times.cron().toString())
                .timeZone(times.timeZone().toString())
                .concurrencyPolicy(times.concurrency())
                .suspend(job.runs().suspended() ? true : null)
                .successfulRunHistoryLimit(times.successfulRuns())
                .failedRunHistoryLimit(times.failedRuns())
                .template(template)
                .build();
    }

    private static ObjectMeta metadata(JobProps props) {
        return new ObjectMetaBuilder()
                .withName(props.job().name().toString())
                .withNamespace(props.job().identity().namespace().toString())
                .withLabels(props.labels())
                .addToAnnotations(
                        "kubernetes.io/description", props.job().identity().description())
                .build();
    }
}
