package com.carbon254.spark.operator;

import com.carbon254.spark.claims.OperatorSlots;
import com.carbon254.spark.kube.ProbeTiming;
import com.carbon254.spark.kube.Probes;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.plan.ContainerPlan;
import com.carbon254.spark.plan.OperatorPlan;
import com.carbon254.spark.plan.OperatorPodPlan;
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

    static Container of(ProcessProps props) {
        OperatorPlan operator = props.operator().plan();
        ContainerPlan bounds = props.plan().container();
        return new ContainerBuilder()
                .withName(props.slots().container())
                .withImage(operator.image().toString())
                .withImagePullPolicy(operator.pullPolicy())
                .withArgs(props.plan().arguments())
                .withEnv(variables(props))
                .withEnvFrom(props.plan().pod().extras().envFrom())
                .withPorts(ports(props))
                .withStartupProbe(Probes.http(ALIVE, OperatorProps.HEALTH, new ProbeTiming(5, 5, 24)))
                .withReadinessProbe(Probes.http(READY, OperatorProps.HEALTH, new ProbeTiming(10, 5, 3)))
                .withLivenessProbe(Probes.http(ALIVE, OperatorProps.HEALTH, new ProbeTiming(20, 5, 3)))
                .withResources(Resources.of(
                        new Resources.Amount(bounds.cpu(), bounds.memory()),
                        new Resources.Amount(bounds.cpuLimit(), bounds.memory())))
                .withSecurityContext(context(props))
                .withVolumeMounts(mounts(props))
                .build();
    }

    private static List<EnvVar> variables(ProcessProps props) {
        List<EnvVar> variables = new ArrayList<>(props.variables());
        variables.addAll(props.plan().pod().extras().env());
        return variables;
    }

    private static List<ContainerPort> ports(ProcessProps props) {
        List<ContainerPort> ports = new ArrayList<>();
        props.ports().forEach((name, number) -> ports.add(port(name, number)));
        props.operator().plan().metricsPort().ifPresent(number -> ports.add(port(OperatorProps.METRICS, number)));
        ports.add(port(OperatorProps.HEALTH, OperatorSlots.HEALTH_PORT));
        return ports;
    }

    private static ContainerPort port(String name, int number) {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .withProtocol("TCP")
                .build();
    }

    private static SecurityContext context(ProcessProps props) {
        boolean arbitrary = props.operator().plan().arbitraryUser();
        OperatorPodPlan pod = props.plan().pod();
        return pod.containerContext()
                .orElseGet(() -> arbitrary ? SecurityContexts.containerOfAnyUser() : SecurityContexts.container());
    }

    private static List<VolumeMount> mounts(ProcessProps props) {
        List<VolumeMount> mounts = new ArrayList<>(props.mounts());
        mounts.addAll(props.plan().pod().extras().mounts());
        return mounts;
    }
}
