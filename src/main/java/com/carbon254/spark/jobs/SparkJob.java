package com.carbon254.spark.jobs;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.ScheduledSparkApplicationBuilder;
import com.carbon254.spark.api.ScheduledSparkApplicationSpec;
import com.carbon254.spark.api.ScheduledSparkApplicationSpecBuilder;
import com.carbon254.spark.api.SparkApplicationBuilder;
import com.carbon254.spark.api.SparkApplicationSpec;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Origin;
import com.carbon254.spark.plan.JobPlan;
import com.carbon254.spark.plan.JobSchedule;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import java.util.Optional;
import software.constructs.Construct;

/** The object of one job: a SparkApplication, or a ScheduledSparkApplication if a schedule starts it. */
final class SparkJob extends Construct {

    SparkJob(ManifestFile file, JobProps props) {
        super(file, "job-" + props.job().name());
        JobPlan job = props.job();
        Patch.Outcome<SparkApplicationSpec> spec = ApplicationSpec.of(job);
        Optional<ScheduledSparkApplicationSpec> schedule =
                job.schedule().map(times -> schedule(job, times, spec.value()));
        if (schedule.isPresent()) {
            Origin origin = file.add(
                    this,
                    ScheduledSparkApplicationBuilder.builder()
                            .metadata(metadata(props))
                            .spec(schedule.get())
                            .build());
            JobOrigins.ofSchedule(origin, job, spec.origins());
        } else {
            Origin origin = file.add(
                    this,
                    SparkApplicationBuilder.builder()
                            .metadata(metadata(props))
                            .spec(spec.value())
                            .build());
            JobOrigins.ofApplication(origin, job, spec.origins());
        }
    }

    private static ScheduledSparkApplicationSpec schedule(
            JobPlan job, JobSchedule times, SparkApplicationSpec template) {
        return ScheduledSparkApplicationSpecBuilder.builder()
                .schedule(times.cron())
                .timeZone(times.timeZone())
                .concurrencyPolicy(times.concurrency())
                .suspend(job.suspended() ? true : null)
                .successfulRunHistoryLimit(times.successfulRuns())
                .failedRunHistoryLimit(times.failedRuns())
                .template(template)
                .build();
    }

    private static ObjectMeta metadata(JobProps props) {
        return new ObjectMetaBuilder()
                .withName(props.job().name().toString())
                .withNamespace(props.job().namespace().toString())
                .withLabels(props.labels())
                .addToAnnotations("kubernetes.io/description", props.job().description())
                .build();
    }
}
