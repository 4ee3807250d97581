package com.carbon254.spark.jobs;

import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.pod.PodPlan;
import com.carbon254.spark.plan.pod.PodResources;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.trust.TrustParts;
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
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.List;

/**
 * The templates that spark-submit makes driver and executors of. CPU, memory, account, command and ports are Spark's
 * to add, and the image is the application's; everything else stands here, whether the operator's webhook runs or not.
 */
final class JobPodTemplate {

    private final JobPlan job;
    private final PodPlan plan;
    private final String role;
    private final TrustParts trust;

    private JobPodTemplate(JobPlan job, PodPlan plan, String role) {
        this.job = job;
        this.plan = plan;
        this.role = role;
        this.trust = TrustParts.of(job.shape().trust());
    }

    /** The driver makes its executors, and so keeps the token of its account. */
    static Traced<PodTemplateSpec> driver(JobPlan job) {
        PodSpecBuilder pod = Pods.withoutToken(List.of()).withAutomountServiceAccountToken(true);
        return new JobPodTemplate(job, job.driver(), "driver").around(pod);
    }

    /** Executors ask the API server for nothing. */
    static Traced<PodTemplateSpec> executor(JobPlan job) {
        return new JobPodTemplate(job, job.executor(), "executor").around(Pods.withoutToken(List.of()));
    }

    private Traced<PodTemplateSpec> around(PodSpecBuilder pod) {
        Traced<List<Volume>> volumes = JobPodVolumes.volumes(plan, trust);
        Traced<List<Container>> first = Traced.list(trust.containers(SecurityContexts.container()));
        Traced<List<Container>> containers = Traced.list(List.of(container(volumes.value())));
        place(pod)
                .withVolumes(volumes.value())
                .withInitContainers(first.value())
                .withContainers(containers.value());
        Traced<PodTemplateSpec> template = Pods.placed(
                        Traced.of(new PodTemplateSpecBuilder()
                                .withSpec(pod.build())
                                .build()),
                        "/spec",
                        job.key() + ".placement")
                .from("/spec/terminationGracePeriodSeconds", job.key() + "." + role + ".gracePeriod")
                .from("/spec/hostAliases", job.key() + "." + role + ".hostAliases")
                .with("/spec/volumes", volumes)
                .with("/spec/initContainers", first)
                .with("/spec/containers", containers);
        return job.shape()
                .gang()
                .map(gang ->
                        template.from("/spec/schedulerName", gang.scheduler().key()))
                .orElse(template);
    }

    private PodSpecBuilder place(PodSpecBuilder pod) {
        return job.shape()
                .placement()
                .placed(pod)
                .withSchedulerName(job.shape()
                        .gang()
                        .map(gang -> gang.scheduler().value().toString())
                        .orElse(null))
                .withHostAliases(plan.hostAliases())
                .withTerminationGracePeriodSeconds(plan.gracePeriodSeconds());
    }

    private Traced<Container> container(List<Volume> volumes) {
        SparkImage image = job.code().image().value();
        Traced<List<EnvVar>> variables = variables();
        Traced<List<ContainerPort>> ports = Traced.of(ports(), MetricsAgent.KEY);
        Traced<List<VolumeMount>> mounts = JobPodVolumes.mounts(plan, trust);
        Container container = new ContainerBuilder()
                .withName("spark-kubernetes-" + role)
                .withImage(image.reference().toString())
                .withImagePullPolicy(image.pullPolicy())
                .withEnv(variables.value())
                .withEnvFrom(plan.configMaps().stream()
                        .map(JobPodTemplate::variables)
                        .toList())
                .withPorts(ports.value())
                .withResources(Scratch.request(
                        plan.resources().device().map(JobPodTemplate::device).orElseGet(ResourceRequirements::new),
                        volumes))
                .withSecurityContext(SecurityContexts.container())
                .withVolumeMounts(mounts.value())
                .build();
        return Traced.of(container)
                .from("/image", job.code().image().key())
                .from("/envFrom", job.key() + ".uses")
                .from("/resources", job.key() + "." + role + ".gpu")
                .from("/resources/requests/" + Scratch.RESOURCE, job.key() + "." + role + ".scratch")
                .with("/env", variables)
                .with("/ports", ports)
                .with("/volumeMounts", mounts);
    }

    private Traced<List<EnvVar>> variables() {
        return Traced.list(plan.variables().stream()
                        .map(variable -> Traced.of(variable.map(JobPodTemplate::variable)))
                        .toList())
                .from("", job.key() + ".environment");
    }

    /** Spark 3.5 keeps the ports of a template. */
    private List<ContainerPort> ports() {
        return plan
                .agent()
                .map(agent -> new ContainerPortBuilder()
                        .withName(MetricsAgent.PORT_NAME)
                        .withContainerPort(MetricsAgent.PORT)
                        .withProtocol("TCP")
                        .build())
                .stream()
                .toList();
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
    private static ResourceRequirements device(PodResources.Device device) {
        Quantity count = Quantity.parse(String.valueOf(device.count()));
        return new ResourceRequirementsBuilder()
                .addToRequests(device.resource(), count)
                .addToLimits(device.resource(), count)
                .build();
    }
}
