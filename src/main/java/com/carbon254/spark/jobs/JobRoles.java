package com.carbon254.spark.jobs;

import com.carbon254.spark.api.pod.DriverSpec;
import com.carbon254.spark.api.pod.DriverSpecBuilder;
import com.carbon254.spark.api.pod.ExecutorSpec;
import com.carbon254.spark.api.pod.ExecutorSpecBuilder;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.pod.PodPlan;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What the operator is told of the driver and of each executor. */
final class JobRoles {

    /** The fields that both have a key for, under the same name. */
    private static final List<String> KEYS =
            List.of("cores", "coreRequest", "coreLimit", "memory", "memoryOverhead", "javaOptions");

    private JobRoles() {}

    static Traced<DriverSpec> driver(JobPlan job) {
        PodPlan pod = job.driver();
        Traced<PodTemplateSpec> template = JobPodTemplate.driver(job);
        DriverSpec driver = DriverSpecBuilder.builder()
                .template(template.value())
                .cores(pod.resources().cores())
                .coreRequest(pod.resources().cpu().toString())
                .coreLimit(pod.resources().cpuLimit().toString())
                .memory(pod.resources().memory().toString())
                .memoryOverhead(pod.resources().memoryOverhead().toString())
                .javaOptions(pod.javaOptions().orElse(null))
                .labels(labels(job))
                .serviceAccount(job.identity().account().name())
                .build();
        return traced(driver, job.key() + ".driver", template);
    }

    static Traced<ExecutorSpec> executor(JobPlan job) {
        PodPlan pod = job.executor();
        Traced<PodTemplateSpec> template = JobPodTemplate.executor(job);
        ExecutorSpec executor = ExecutorSpecBuilder.builder()
                .template(template.value())
                .cores(pod.resources().cores())
                .coreRequest(pod.resources().cpu().toString())
                .coreLimit(pod.resources().cpuLimit().toString())
                .memory(pod.resources().memory().toString())
                .memoryOverhead(pod.resources().memoryOverhead().toString())
                .javaOptions(pod.javaOptions().orElse(null))
                .labels(labels(job))
                .serviceAccount(job.identity().account().name())
                .instances(Math.max(1, job.shape().scaling().instances()))
                .deleteOnTermination(true)
                .build();
        String key = job.key() + ".executor";
        return traced(executor, key, template).from("/instances", key + ".instances");
    }

    /** Those that a cloud asks for, beside those of the application, which the operator gives to its pods. */
    private static @Nullable SortedMap<String, String> labels(JobPlan job) {
        SortedMap<String, String> labels = job.shape().identity().labels();
        return labels.isEmpty() ? null : labels;
    }

    private static <T> Traced<T> traced(T role, String key, Traced<PodTemplateSpec> template) {
        Traced<T> traced = Traced.of(role, key).with("/template", template).from("/labels", StoreLogin.IDENTITY);
        for (String field : KEYS) {
            traced = traced.from("/" + field, key + "." + field);
        }
        return traced;
    }
}
