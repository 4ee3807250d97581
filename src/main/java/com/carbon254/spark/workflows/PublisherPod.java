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
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.VolumeProjectionBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The pod of the publisher: Python in the platform's own image, which writes nothing to its file system. */
final class PublisherPod {

    private static final String FILES = "/etc/spark-workflows/";
    private static final String VOLUME = "workflows";

    private PublisherPod() {}

    static Traced<PodSpec> of(PublisherProps props) {
        Traced<List<Container>> containers = Traced.list(List.of(container(props)));
        PodSpec pod = props.publisher()
                .pod()
                .placement()
                .placed(Pods.withoutToken(props.image().pullSecrets()))
                .withRestartPolicy("Never")
                .withContainers(containers.value())
                .withVolumes(files(props.plans().workflows()))
                .build();
        return Pods.placed(Traced.of(pod), "", "dolphinScheduler.placement")
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .with("/containers", containers);
    }

    private static Traced<Container> container(PublisherProps props) {
        ContainerPlan plan = props.publisher().pod().container();
        SecretKey token = props.publisher().token();
        Container container = new ContainerBuilder()
                .withName(PlatformNames.PUBLISHER)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand("python3", "-B", FILES + PublisherFiles.PROGRAM, FILES + PublisherFiles.FOLDER)
                .withEnv(Variables.fromSecret("DOLPHINSCHEDULER_TOKEN", token.secret(), token.key()))
                .withResources(Resources.of(
                        new Resources.Amount(plan.cpu(), plan.memory()),
                        new Resources.Amount(plan.cpuLimit(), plan.memory())))
                .withSecurityContext(SecurityContexts.container())
                .addNewVolumeMount()
                .withName(VOLUME)
                .withMountPath(FILES.substring(0, FILES.length() - 1))
                .withReadOnly(true)
                .endVolumeMount()
                .build();
        return Traced.of(container)
                .from("/image", "spark.image")
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .from("/env", "dolphinScheduler.token")
                .from("/resources", "dolphinScheduler.resources");
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
