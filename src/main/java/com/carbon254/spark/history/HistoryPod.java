package com.carbon254.spark.history;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.ProbeTiming;
import com.carbon254.spark.kube.Probes;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.pod.MetricsAgent;
import com.carbon254.spark.plan.service.HistoryPlan;
import com.carbon254.spark.trust.TrustParts;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.List;

/**
 * The pod of the history server.
 *
 * <p>spark-class runs it in the foreground (the start script would leave the container); with SPARK_CONF_DIR it reads
 * spark-env.sh and log4j2.properties from our own folder, and Spark's stays as the image has it.
 */
final class HistoryPod {

    private static final List<String> COMMAND = List.of(
            "/opt/spark/bin/spark-class",
            "org.apache.spark.deploy.history.HistoryServer",
            "--properties-file",
            HistoryPlan.CONFIGURATION + "/" + HistoryPlan.PROPERTIES_FILE);

    /** Most other paths answer 200 with a page, whatever they are (Spark 3.5.9). */
    private static final String ALIVE = "/api/v1/version";

    private HistoryPod() {}

    static Traced<PodSpec> of(HistoryProps props) {
        TrustParts trust = TrustParts.of(props.trust());
        Traced<List<Volume>> volumes = HistoryVolumes.volumes(props.plan(), trust);
        Traced<List<Container>> first = Traced.list(trust.containers(SecurityContexts.container()));
        Traced<List<Container>> containers = Traced.list(List.of(container(props, volumes.value())));
        PodSpec pod = props.plan()
                .pod()
                .placement()
                .placed(Pods.withoutToken(props.image().pullSecrets()))
                .withServiceAccountName(
                        props.identity().account(PlatformNames.HISTORY_SERVER).orElse(null))
                .withInitContainers(first.value())
                .withContainers(containers.value())
                .withVolumes(volumes.value())
                .build();
        return Pods.placed(Traced.of(pod), "", "history.placement")
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .from("/serviceAccountName", StoreLogin.IDENTITY)
                .from("/nodeSelector", props.identity().keyOfNodes("history.placement", StoreLogin.IDENTITY))
                .with("/initContainers", first)
                .with("/containers", containers)
                .with("/volumes", volumes);
    }

    private static Traced<Container> container(HistoryProps props, List<Volume> volumes) {
        Traced<List<EnvVar>> variables = environment(props.plan().logs().storage());
        Traced<List<ContainerPort>> ports = ports(props.plan());
        Traced<List<VolumeMount>> mounts = HistoryVolumes.mounts(props.plan(), TrustParts.of(props.trust()));
        Container container = server(props)
                .withResources(resources(props.plan().pod().container(), volumes))
                .withEnv(variables.value())
                .withPorts(ports.value())
                .withVolumeMounts(mounts.value())
                .build();
        return Traced.of(container)
                .from("/resources", "history.resources")
                .from("/readinessProbe/exec/command/4", "history.updateInterval")
                .from("/resources/requests/cpu", "history.resources.cpu")
                .from("/resources/requests/memory", "history.resources.memory")
                .from("/resources/requests/" + Scratch.RESOURCE, "history.storeSize")
                .from("/resources/limits/cpu", "history.resources.cpuLimit")
                .from("/resources/limits/memory", "history.resources.memory")
                .from("/image", "spark.image")
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .with("/env", variables)
                .with("/ports", ports)
                .with("/volumeMounts", mounts);
    }

    private static ContainerBuilder server(HistoryProps props) {
        return new ContainerBuilder()
                .withName(PlatformNames.HISTORY_SERVER)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand(COMMAND)
                .withStartupProbe(Probes.http(ALIVE, HistoryProps.PORT_NAME, new ProbeTiming(5, 5, 60)))
                .withReadinessProbe(Probes.program(readsLogs(props.plan()), new ProbeTiming(30, 10, 3)))
                .withLivenessProbe(Probes.http(ALIVE, HistoryProps.PORT_NAME, new ProbeTiming(20, 5, 3)))
                .withSecurityContext(SecurityContexts.container());
    }

    /** Without its store the server answers every request, with an empty list: only the time of its last reading tells. */
    private static List<String> readsLogs(HistoryPlan plan) {
        return List.of(
                "python3",
                "-B",
                HistoryPlan.CONFIGURATION + "/" + HistoryPlan.READY_PROGRAM,
                String.valueOf(HistoryPlan.PORT),
                String.valueOf(plan.logs().patienceSeconds()));
    }

    private static ResourceRequirements resources(ContainerPlan plan, List<Volume> volumes) {
        ResourceRequirements bounds = Resources.of(
                new Resources.Amount(plan.cpu(), plan.memory()), new Resources.Amount(plan.cpuLimit(), plan.memory()));
        return Scratch.request(bounds, volumes);
    }

    private static Traced<List<ContainerPort>> ports(HistoryPlan plan) {
        List<Traced<ContainerPort>> ports = new ArrayList<>();
        ports.add(Traced.of(port(HistoryProps.PORT_NAME, HistoryPlan.PORT)));
        plan.jvm()
                .agent()
                .ifPresent(agent ->
                        ports.add(Traced.of(port(MetricsAgent.PORT_NAME, MetricsAgent.PORT), MetricsAgent.KEY)));
        return Traced.list(ports);
    }

    private static ContainerPort port(String name, int number) {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .withProtocol("TCP")
                .build();
    }

    private static Traced<List<EnvVar>> environment(StorageAccess storage) {
        List<Traced<EnvVar>> variables = new ArrayList<>();
        storage.login()
                .variables()
                .forEach(variable -> variables.add(Traced.of(
                        Variables.fromSecret(
                                variable.name(),
                                variable.key().secret(),
                                variable.key().key()),
                        storage.login().key())));
        variables.add(Traced.of(Variables.of("SPARK_CONF_DIR", HistoryPlan.CONFIGURATION)));
        return Traced.list(variables);
    }
}
