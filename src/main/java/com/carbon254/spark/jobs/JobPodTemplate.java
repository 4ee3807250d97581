package com.carbon254.spark.jobs;

import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.JobPlan;
import com.carbon254.spark.plan.MetricsAgent;
import com.carbon254.spark.plan.PodPlan;
import com.carbon254.spark.plan.SparkImage;
import com.carbon254.spark.plan.Variable;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvFromSourceBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpecBuilder;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpecBuilder;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.ResourceRequirementsBuilder;
import java.util.List;

/**
 * The templates that spark-submit makes driver and executors of. CPU, memory, account, command and ports are Spark's
 * to add, and the image is the application's; everything else stands here, whether the operator's webhook runs or not.
 */
final class JobPodTemplate {

    private static final String DRIVER = "spark-kubernetes-driver";
    private static final String EXECUTOR = "spark-kubernetes-executor";

    private JobPodTemplate() {}

    /** The driver makes its executors, and so keeps the token of its account. */
    static PodTemplateSpec driver(JobPlan job) {
        PodSpecBuilder pod = pod(job, job.driver(), DRIVER).withAutomountServiceAccountToken(true);
        return template(pod);
    }

    /** Executors ask the API server for nothing. */
    static PodTemplateSpec executor(JobPlan job) {
        return template(pod(job, job.executor(), EXECUTOR));
    }

    private static PodTemplateSpec template(PodSpecBuilder pod) {
        return new PodTemplateSpecBuilder().withSpec(pod.build()).build();
    }

    private static PodSpecBuilder pod(JobPlan job, PodPlan plan, String container) {
        return Pods.withoutToken(List.of())
                .withNodeSelector(
                        job.placement().nodeSelector().isEmpty()
                                ? null
                                : job.placement().nodeSelector())
                .withTolerations(job.placement().tolerations())
                .withAffinity(job.placement().affinity().orElse(null))
                .withSchedulerName(
                        job.gang().map(gang -> gang.scheduler().toString()).orElse(null))
                .withPriorityClassName(job.placement().priorityClass().orElse(null))
                .withTerminationGracePeriodSeconds(plan.gracePeriodSeconds())
                .withVolumes(JobVolumes.volumes(plan))
                .withContainers(container(job.image(), plan, container));
    }

    private static Container container(SparkImage image, PodPlan plan, String name) {
        return new ContainerBuilder()
                .withName(name)
                .withImage(image.reference().toString())
                .withImagePullPolicy(image.pullPolicy())
                .withEnv(plan.variables().stream().map(JobPodTemplate::variable).toList())
                .withEnvFrom(plan.configMaps().stream()
                        .map(JobPodTemplate::variables)
                        .toList())
                .withPorts(plan.agent().map(agent -> List.of(metricsPort())).orElseGet(List::of))
                .withResources(plan.device().map(JobPodTemplate::device).orElse(null))
                .withSecurityContext(SecurityContexts.container())
                .withVolumeMounts(JobVolumes.mounts(plan))
                .build();
    }

    /** Spark 3.5 keeps the ports of a template. */
    private static ContainerPort metricsPort() {
        return new ContainerPortBuilder()
                .withName(MetricsAgent.PORT_NAME)
                .withContainerPort(MetricsAgent.PORT)
                .withProtocol("TCP")
                .build();
    }

    private static EnvVar variable(Variable variable) {
        if (variable instanceof Variable.FromSecret secret) {
            return Variables.fromSecret(
                    secret.name(), secret.key().secret(), secret.key().key());
        }
        return Variables.of(variable.name(), ((Variable.Plain) variable).value());
    }

    private static EnvFromSource variables(String configMap) {
        return new EnvFromSourceBuilder()
                .withNewConfigMapRef()
                .withName(configMap)
                .endConfigMapRef()
                .build();
    }

    /** A device is never shared: what is asked for is the limit. */
    private static ResourceRequirements device(PodPlan.Device device) {
        Quantity count = Quantity.parse(String.valueOf(device.count()));
        return new ResourceRequirementsBuilder()
                .addToRequests(device.resource(), count)
                .addToLimits(device.resource(), count)
                .build();
    }
}
