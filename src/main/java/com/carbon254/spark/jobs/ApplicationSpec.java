package com.carbon254.spark.jobs;

import com.carbon254.spark.api.ApplicationType;
import com.carbon254.spark.api.Dependencies;
import com.carbon254.spark.api.DependenciesBuilder;
import com.carbon254.spark.api.DeployMode;
import com.carbon254.spark.api.DriverSpec;
import com.carbon254.spark.api.DriverSpecBuilder;
import com.carbon254.spark.api.DynamicAllocation;
import com.carbon254.spark.api.DynamicAllocationBuilder;
import com.carbon254.spark.api.ExecutorSpec;
import com.carbon254.spark.api.ExecutorSpecBuilder;
import com.carbon254.spark.api.Patch;
import com.carbon254.spark.api.RestartPolicy;
import com.carbon254.spark.api.RestartPolicyBuilder;
import com.carbon254.spark.api.RestartPolicyType;
import com.carbon254.spark.api.SparkApplicationSpec;
import com.carbon254.spark.api.SparkApplicationSpecBuilder;
import com.carbon254.spark.plan.JobLibraries;
import com.carbon254.spark.plan.JobPlan;
import com.carbon254.spark.plan.JobRestart;
import com.carbon254.spark.plan.JobScaling;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.PodPlan;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the operator is told of a job: only what becomes an argument of spark-submit, and the pod templates. Whatever the
 * defaulting webhook would fill in is stated, so that what is committed is what runs.
 */
final class ApplicationSpec {

    private static final long MILLISECONDS = 1000;

    private ApplicationSpec() {}

    static Patch.Outcome<SparkApplicationSpec> of(JobPlan job) {
        SparkApplicationSpec whole = whole(job);
        return job.overrides()
                .map(overrides -> overrides.over(whole))
                .orElseGet(() -> new Patch.Outcome<>(whole, Collections.emptySortedMap()));
    }

    private static SparkApplicationSpec whole(JobPlan job) {
        return SparkApplicationSpecBuilder.builder()
                .type(type(job.program().language()))
                .sparkVersion(job.program().sparkVersion())
                .mode(DeployMode.CLUSTER)
                .image(job.image().reference().toString())
                .imagePullPolicy(job.image().pullPolicy())
                .imagePullSecrets(orNothing(job.image().pullSecrets()))
                .sparkConf(job.properties())
                .mainClass(job.program().mainClass().orElse(null))
                .mainApplicationFile(job.program().file())
                .arguments(orNothing(job.program().arguments()))
                .driver(driver(job))
                .executor(executor(job))
                .deps(dependencies(job.libraries()))
                .restartPolicy(restart(job.restart()))
                .batchScheduler(
                        job.gang().map(gang -> gang.scheduler().toString()).orElse(null))
                .batchSchedulerOptions(job.gang()
                        .flatMap(gang -> BatchScheduling.options(gang, job.placement()))
                        .orElse(null))
                .timeToLiveSeconds(job.timeToLiveSeconds().orElse(null))
                .dynamicAllocation(job.scaling()
                        .bounds()
                        .map(bounds -> scaling(job.scaling(), bounds))
                        .orElse(null))
                .suspend(suspended(job))
                .build();
    }

    /** A schedule is held back itself, not each of its runs. */
    private static @Nullable Boolean suspended(JobPlan job) {
        boolean held = job.suspended() && job.schedule().isEmpty();
        return held ? true : null;
    }

    private static ApplicationType type(String language) {
        return ApplicationType.valueOf(language.toUpperCase(Locale.ROOT));
    }

    private static DriverSpec driver(JobPlan job) {
        PodPlan pod = job.driver();
        return DriverSpecBuilder.builder()
                .template(JobPodTemplate.driver(job))
                .cores(pod.cores())
                .coreRequest(pod.cpu().toString())
                .coreLimit(pod.cpuLimit().toString())
                .memory(pod.memory().toString())
                .memoryOverhead(pod.memoryOverhead().toString())
                .javaOptions(pod.javaOptions().orElse(null))
                .serviceAccount(Names.APPLICATION_ACCOUNT)
                .build();
    }

    private static ExecutorSpec executor(JobPlan job) {
        PodPlan pod = job.executor();
        return ExecutorSpecBuilder.builder()
                .template(JobPodTemplate.executor(job))
                .cores(pod.cores())
                .coreRequest(pod.cpu().toString())
                .coreLimit(pod.cpuLimit().toString())
                .memory(pod.memory().toString())
                .memoryOverhead(pod.memoryOverhead().toString())
                .javaOptions(pod.javaOptions().orElse(null))
                .serviceAccount(Names.APPLICATION_ACCOUNT)
                .instances(Math.max(1, job.scaling().instances()))
                .deleteOnTermination(true)
                .build();
    }

    private static @Nullable Dependencies dependencies(JobLibraries libraries) {
        if (libraries.isEmpty()) {
            return null;
        }
        return DependenciesBuilder.builder()
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
        RestartPolicyType type = switch (restart.policy()) {
            case "Always" -> RestartPolicyType.ALWAYS;
            case "OnFailure" -> RestartPolicyType.ON_FAILURE;
            default -> RestartPolicyType.NEVER;
        };
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

    private static DynamicAllocation scaling(JobScaling scaling, JobScaling.Bounds bounds) {
        return DynamicAllocationBuilder.builder()
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
