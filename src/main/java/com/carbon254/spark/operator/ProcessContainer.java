package com.carbon254.spark.operator;

import com.carbon254.spark.claims.pod.OperatorSlots;
import com.carbon254.spark.kube.ProbeTiming;
import com.carbon254.spark.kube.Probes;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.operator.OperatorPodPlan;
import com.carbon254.spark.plan.pod.ContainerPlan;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.ArrayList;
import java.util.List;

/**
 * The container of a process. The image's entry point takes the sub-command and its flags as arguments.
 *
 * <p>The controller answers its probes whether it works or not; the webhook dials itself, so its answer means something.
 */
final class ProcessContainer {

    private static final String ALIVE = "/healthz";
    private static final String READY = "/readyz";

    private ProcessContainer() {}

    static Traced<Container> of(ProcessProps props) {
        Traced<List<EnvVar>> variables = variables(props);
        Traced<List<ContainerPort>> ports = ports(props);
        Traced<List<VolumeMount>> mounts = mounts(props);
        Container container = container(props)
                .withEnv(variables.value())
                .withPorts(ports.value())
                .withVolumeMounts(mounts.value())
                .build();
        return Traced.of(container)
                .from("/image", "operator.image")
                .from("/imagePullPolicy", "operator.image.pullPolicy")
                .from("/args", props.key(""))
                .from("/resources", props.key(".resources"))
                .from("/resources/requests/cpu", props.key(".resources.cpu"))
                .from("/resources/requests/memory", props.key(".resources.memory"))
                .from("/resources/limits/cpu", props.key(".resources.cpuLimit"))
                .from("/resources/limits/memory", props.key(".resources.memory"))
                .from("/securityContext", props.key(".pod.securityContext"))
                .from("/envFrom", props.key(".pod.envFrom"))
                .with("/env", variables)
                .with("/ports", ports)
                .with("/volumeMounts", mounts);
    }

    private static ContainerBuilder container(ProcessProps props) {
        OperatorPlan operator = props.operator().plan();
        ContainerPlan bounds = props.plan().container();
        return new ContainerBuilder()
                .withName(props.slots().container())
                .withImage(operator.image().reference().toString())
                .withImagePullPolicy(operator.image().pullPolicy())
                .withArgs(props.plan().arguments())
                .withEnvFrom(props.plan().pod().extras().envFrom())
                .withStartupProbe(Probes.http(ALIVE, OperatorProps.HEALTH, new ProbeTiming(5, 5, 24)))
                .withReadinessProbe(Probes.http(READY, OperatorProps.HEALTH, new ProbeTiming(10, 5, 3)))
                .withLivenessProbe(Probes.http(ALIVE, OperatorProps.HEALTH, new ProbeTiming(20, 5, 3)))
                .withResources(Scratch.request(
                        Resources.of(
                                new Resources.Amount(bounds.cpu(), bounds.memory()),
                                new Resources.Amount(bounds.cpuLimit(), bounds.memory())),
                        props.allVolumes().value()))
                .withSecurityContext(context(props));
    }

    /** What the environment adds to a list stands behind what the process needs. */
    private static Traced<List<EnvVar>> variables(ProcessProps props) {
        List<Traced<EnvVar>> variables = new ArrayList<>();
        props.variables().forEach(variable -> variables.add(Traced.of(variable)));
        variables.addAll(Traced.items(props.plan().pod().extras().env(), props.key(".pod.env")));
        return Traced.list(variables);
    }

    private static Traced<List<ContainerPort>> ports(ProcessProps props) {
        List<Traced<ContainerPort>> ports = new ArrayList<>();
        props.ports().forEach((name, stated) -> ports.add(Traced.of(stated.map(number -> port(name, number)))));
        props.operator()
                .plan()
                .metricsPort()
                .ifPresent(
                        number -> ports.add(Traced.of(port(OperatorProps.METRICS, number), "operator.metrics.port")));
        ports.add(Traced.of(port(OperatorProps.HEALTH, OperatorSlots.HEALTH_PORT)));
        return Traced.list(ports);
    }

    private static ContainerPort port(String name, int number) {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .withProtocol("TCP")
                .build();
    }

    /** The security context of each container of its pods. */
    static SecurityContext context(ProcessProps props) {
        boolean arbitrary = props.operator().plan().arbitraryUser();
        OperatorPodPlan pod = props.plan().pod();
        return pod.containerContext()
                .orElseGet(() -> arbitrary ? SecurityContexts.containerOfAnyUser() : SecurityContexts.container());
    }

    private static Traced<List<VolumeMount>> mounts(ProcessProps props) {
        List<Traced<VolumeMount>> mounts = new ArrayList<>();
        props.mounts().forEach(mount -> mounts.add(Traced.of(mount)));
        mounts.addAll(props.trust().mounts());
        mounts.addAll(Traced.items(props.plan().pod().extras().mounts(), props.key(".pod.volumeMounts")));
        return Traced.list(mounts);
    }
}
