package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Schedule;
import com.carbon254.spark.config.job.Start;
import com.carbon254.spark.plan.capability.CapabilityPlan;
import com.carbon254.spark.plan.connection.Flow;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the plans of all jobs of an environment. */
public final class JobPlans {

    private JobPlans() {}

    /** Sorted by name. */
    public static List<JobPlan> of(Environment environment, SettingsPlan settings, SparkImage image) {
        return environment.jobs().entrySet().stream()
                .map(job -> plan(job.getKey(), job.getValue(), environment, settings, image))
                .toList();
    }

    /** What a job uses. */
    static List<Capability> uses(Job job) {
        return job.uses() == null ? List.of() : job.uses();
    }

    private static JobPlan plan(
            DnsLabel name, Job job, Environment environment, SettingsPlan settings, SparkImage image) {
        Stated<SparkImage> own = image(name, job, image);
        Optional<MetricsAgent> agent = MetricsAgent.in(own.value(), environment);
        PodPlan driver = JobPods.driver(name, job, environment, agent);
        PodPlan executor = JobPods.executor(name, job, environment, agent);
        return new JobPlan(
                name,
                job.description(),
                Optional.ofNullable(job.owner()),
                Namespaces.of(job, environment),
                job.start(),
                program(job, environment),
                own,
                driver,
                executor,
                JobScaling.of(job.executor()),
                JobRestart.of(job),
                schedule(job),
                job.start() == Start.ALWAYS ? Optional.empty() : seconds(job.timeToLive()),
                JobLibraries.of(job, environment),
                JobProperties.of(name, job, environment, settings),
                JobPlacement.of(job.placement()),
                JobGang.of(name, job, environment, driver, executor),
                flows(job, environment),
                job.suspend(),
                Optional.ofNullable(job.overrides()));
    }

    private static Stated<SparkImage> image(DnsLabel name, Job job, SparkImage image) {
        return job.image() == null
                ? new Stated<>(image, "spark.image")
                : new Stated<>(image.with(job.image()), JobPlan.key(name) + ".image");
    }

    private static JobProgram program(Job job, Environment environment) {
        return new JobProgram(
                job.type().toString(),
                environment.spark().version().toString(),
                job.main().toString(),
                Optional.ofNullable(job.mainClass()),
                Optional.ofNullable(job.arguments()).orElseGet(List::of));
    }

    private static Optional<JobSchedule> schedule(Job job) {
        Schedule schedule = job.schedule();
        return Optional.of(schedule)
                .filter(wanted -> job.start() == Start.SCHEDULE)
                .map(wanted -> new JobSchedule(
                        Objects.requireNonNull(wanted.cron()).toString(),
                        wanted.timeZone().toString(),
                        wanted.concurrency().toString(),
                        wanted.successfulRuns(),
                        wanted.failedRuns()));
    }

    private static Optional<Long> seconds(@Nullable TimeSpan span) {
        return Optional.ofNullable(span).map(time -> time.duration().toSeconds());
    }

    private static List<Flow> flows(Job job, Environment environment) {
        return uses(job).stream()
                .flatMap(use -> CapabilityPlan.of(use).flows(environment).stream())
                .distinct()
                .toList();
    }
}
