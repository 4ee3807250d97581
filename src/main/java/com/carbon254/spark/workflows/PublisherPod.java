package com.carbon254.spark.workflows;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.workflow.WorkflowPlan;
import com.carbon254.spark.trust.TrustParts;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.VolumeProjectionBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The pod of the publisher: Python in the platform's own image, which writes nothing to its file system. */
final class PublisherPod {

    private static final String FILES = "/etc/spark-workflows/";
    private static final String VOLUME = "workflows";
    private static final String TOKEN = "dolphinScheduler.token";

    private PublisherPod() {}

    static Traced<PodSpec> of(PublisherProps props) {
        TrustParts trust = TrustParts.of(props.trust());
        Traced<List<Container>> first = Traced.list(trust.containers(SecurityContexts.container()));
        Traced<List<Container>> containers = Traced.list(List.of(container(props, trust)));
        Traced<List<Volume>> volumes = Traced.list(
                Stream.concat(Stream.of(Traced.of(files(props.plans().workflows()))), trust.volumes().stream())
                        .toList());
        PodSpec pod = props.publisher()
                .pod()
                .placement()
                .placed(Pods.withoutToken(props.image().pullSecrets()))
                .withRestartPolicy("Never")
                .withInitContainers(first.value())
                .withContainers(containers.value())
                .withVolumes(volumes.value())
                .build();
        return Pods.placed(Traced.of(pod), "", "dolphinScheduler.placement")
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .with("/initContainers", first)
                .with("/containers", containers)
                .with("/volumes", volumes);
    }

    private static Traced<Container> container(PublisherProps props, TrustParts trust) {
        ContainerPlan plan = props.publisher().pod().container();
        Traced<List<EnvVar>> variables = variables(props.publisher().token(), trust);
        Traced<List<VolumeMount>> mounts = mounts(trust);
        Container container = new ContainerBuilder()
                .withName(PlatformNames.PUBLISHER)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand("python3", "-B", FILES + PublisherFiles.PROGRAM, FILES + PublisherFiles.FOLDER)
                .withEnv(variables.value())
                .withResources(Resources.of(
                        new Resources.Amount(plan.cpu(), plan.memory()),
                        new Resources.Amount(plan.cpuLimit(), plan.memory())))
                .withSecurityContext(SecurityContexts.container())
                .withVolumeMounts(mounts.value())
                .build();
        return Traced.of(container)
                .from("/image", "spark.image")
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .from("/resources", "dolphinScheduler.resources")
                .with("/env", variables)
                .with("/volumeMounts", mounts);
    }

    private static Traced<List<EnvVar>> variables(SecretKey token, TrustParts trust) {
        EnvVar login = Variables.fromSecret("DOLPHINSCHEDULER_TOKEN", token.secret(), token.key());
        return Traced.list(Stream.concat(Stream.of(Traced.of(login, TOKEN)), trust.variables().stream())
                        .toList())
                .from("", TOKEN);
    }

    private static Traced<List<VolumeMount>> mounts(TrustParts trust) {
        VolumeMount files = new VolumeMountBuilder()
                .withName(VOLUME)
                .withMountPath(FILES.substring(0, FILES.length() - 1))
                .withReadOnly(true)
                .build();
        return Traced.list(Stream.concat(Stream.of(Traced.of(files)), trust.mounts().stream())
                .toList());
    }

    /** Every workflow lies in a ConfigMap of its own already. */
    private static Volume files(List<WorkflowPlan> workflows) {
        VolumeProjection program = projection(
                PlatformNames.PUBLISHER,
                file(PublisherFiles.PROGRAM, PublisherFiles.PROGRAM),
                file(PublisherFiles.PLAN, PublisherFiles.FOLDER + PublisherFiles.PLAN));
        Stream<VolumeProjection> files = workflows.stream()
                .map(workflow -> projection(WorkflowProps.name(workflow), file(workflow.file(), workflow.file())));
        return new VolumeBuilder()
                .withName(VOLUME)
                .withNewProjected()
                .withSources(Stream.concat(Stream.of(program), files).toList())
                .endProjected()
                .build();
    }

    private static VolumeProjection projection(String configMap, KeyToPath... items) {
        return new VolumeProjectionBuilder()
                .withNewConfigMap()
                .withName(configMap)
                .withItems(items)
                .endConfigMap()
                .build();
    }

    private static KeyToPath file(String key, String path) {
        return new KeyToPath(key, null, path);
    }
}
