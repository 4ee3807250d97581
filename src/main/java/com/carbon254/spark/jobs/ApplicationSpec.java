package com.carbon254.spark.jobs;

import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.pod.DriverSpec;
import com.carbon254.spark.api.pod.ExecutorSpec;
import com.carbon254.spark.api.spark.DependenciesSpec;
import com.carbon254.spark.api.spark.DependenciesSpecBuilder;
import com.carbon254.spark.api.spark.DeployMode;
import com.carbon254.spark.api.spark.DynamicAllocationSpec;
import com.carbon254.spark.api.spark.DynamicAllocationSpecBuilder;
import com.carbon254.spark.api.spark.RestartPolicy;
import com.carbon254.spark.api.spark.RestartPolicyBuilder;
import com.carbon254.spark.api.spark.RestartPolicyType;
import com.carbon254.spark.api.spark.SparkApplicationSpec;
import com.carbon254.spark.api.spark.SparkApplicationSpecBuilder;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.job.JobLibraries;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.job.JobRestart;
import com.carbon254.spark.plan.job.JobScaling;
import com.carbon254.spark.plan.pod.SparkImage;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the operator is told of a job: only what becomes an argument of spark-submit, and the pod templates. Whatever the
 * defaulting webhook would fill in is stated, so that what is committed is what runs.
 */
final class ApplicationSpec {

    private static final long MILLISECONDS = 1000;

    private ApplicationSpec() {}

    static Traced<SparkApplicationSpec> of(JobPlan job) {
        Traced<DriverSpec> driver = JobRoles.driver(job);
        Traced<ExecutorSpec> executor = JobRoles.executor(job);
        Traced<SparkApplicationSpec> whole = traced(job, whole(job, driver.value(), executor.value()))
                .with("/driver", driver)
                .with("/executor", executor);
        return job.overrides()
                .map(overrides -> overridden(whole, overrides, job.key() + ".overrides."))
                .orElse(whole);
    }

    /** What an override changes comes from it, wherever the rest comes from. */
    private static Traced<SparkApplicationSpec> overridden(
            Traced<SparkApplicationSpec> whole, Patch<SparkApplicationSpec> overrides, String key) {
        Patch.Outcome<SparkApplicationSpec> outcome = overrides.over(whole.value());
        SortedMap<String, String> origins = new TreeMap<>(whole.origins());
        outcome.origins().forEach((place, path) -> origins.put(place, key + path));
        return new Traced<>(outcome.value(), origins);
    }

    private static Traced<SparkApplicationSpec> traced(JobPlan job, SparkApplicationSpec spec) {
        String key = job.key();
        Traced<SparkApplicationSpec> traced = Traced.of(spec, key)
                .from("/type", key + ".type")
                .from("/sparkVersion", "spark.version")
                .from("/image", job.code().image().key())
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .from("/sparkConf", key + ".conf")
                .from("/mainClass", key + ".mainClass")
                .from("/mainApplicationFile", key + ".main")
                .from("/arguments", key + ".arguments")
                .from("/deps", key + ".dependencies")
                .from("/restartPolicy", key + ".retry")
                .from("/timeToLiveSeconds", key + ".timeToLive")
                .from("/dynamicAllocation", key + ".executor.dynamicAllocation");
        return job.shape()
                .gang()
                .map(gang -> traced.from("/batchScheduler", gang.scheduler().key())
                        .from("/batchSchedulerOptions", key + ".placement")
                        .from("/batchSchedulerOptions/queue", key + ".placement.queue"))
                .orElse(traced);
    }

    private static SparkApplicationSpec whole(JobPlan job, DriverSpec driver, ExecutorSpec executor) {
        SparkImage image = job.code().image().value();
        return SparkApplicationSpecBuilder.builder()
                .type(job.code().program().language())
                .sparkVersion(job.code().program().sparkVersion().toString())
                .mode(DeployMode.CLUSTER)
                .image(image.reference().toString())
                .imagePullPolicy(image.pullPolicy())
                .imagePullSecrets(orNothing(image.pullSecrets()))
                .sparkConf(job.code().properties())
                .mainClass(job.code().program().mainClass().orElse(null))
                .mainApplicationFile(job.code().program().file())
                .arguments(orNothing(job.code().program().arguments()))
                .driver(driver)
                .executor(executor)
                .deps(dependencies(job.code().libraries()))
                .restartPolicy(restart(job.runs().restart()))
                .batchScheduler(job.shape()
                        .gang()
                        .map(gang -> gang.scheduler().value().toString())
                        .orElse(null))
                .batchSchedulerOptions(job.shape()
                        .gang()
                        .flatMap(gang ->
                                BatchScheduling.options(gang, job.shape().placement()))
                        .orElse(null))
                .timeToLiveSeconds(job.runs().timeToLiveSeconds().orElse(null))
                .dynamicAllocation(job.shape()
                        .scaling()
                        .bounds()
                        .map(bounds -> scaling(job.shape().scaling(), bounds))
                        .orElse(null))
                .suspend(suspended(job))
                .build();
    }

    /** A schedule is held back itself, not each of its runs. */
    private static @Nullable Boolean suspended(JobPlan job) {
        boolean held = job.runs().suspended() && job.runs().schedule().isEmpty();
        return held ? true : null;
    }

    private static @Nullable DependenciesSpec dependencies(JobLibraries libraries) {
        if (libraries.isEmpty()) {
            return null;
        }
        return DependenciesSpecBuilder.builder()
                .jars(orNothing(libraries.jars()))
                .files(orNothing(libraries.files()))
                .pyFiles(orNothing(libraries.pyFiles()))
                .packages(orNothing(libraries.packages()))
                .excludePackages(orNothing(libraries.excludePackages()))
                .repositories(orNothing(libraries.repositories()))
                .archives(orNothing(libraries.archives()))
                .build();
    }

    /** The operator counts attempts of OnFailure only; for Always it reads the intervals. */
    private static RestartPolicy restart(JobRestart restart) {
        RestartPolicyType type = restart.policy();
        RestartPolicyBuilder policy = RestartPolicyBuilder.builder().type(type);
        if (type == RestartPolicyType.ON_FAILURE) {
            policy.onFailureRetries(restart.failures()).onSubmissionFailureRetries(restart.submissions());
        }
        if (type != RestartPolicyType.NEVER) {
            policy.onFailureRetryInterval(restart.failureInterval())
                    .onSubmissionFailureRetryInterval(restart.submissionInterval());
        }
        return policy.build();
    }

    private static DynamicAllocationSpec scaling(JobScaling scaling, JobScaling.Bounds bounds) {
        return DynamicAllocationSpecBuilder.builder()
                .enabled(true)
                .initialExecutors(scaling.instances())
                .minExecutors(bounds.min())
                .maxExecutors(bounds.max())
                .shuffleTrackingEnabled(true)
                .shuffleTrackingTimeout(bounds.shuffleTrackingSeconds()
                        .map(seconds -> seconds * MILLISECONDS)
                        .orElse(null))
                .build();
    }

    private static @Nullable List<String> orNothing(List<String> texts) {
        return texts.isEmpty() ? null : texts;
    }
}
