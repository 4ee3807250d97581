package com.carbon254.spark.history;

import com.carbon254.spark.claims.StoreVariables;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.ProbeTiming;
import com.carbon254.spark.kube.Probes;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.ContainerPlan;
import com.carbon254.spark.plan.HistoryPlan;
import com.carbon254.spark.plan.MetricsAgent;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.SecretKey;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.ContainerPortBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
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

    /** Any other path answers 200 with a page, so these two are the only ones that prove something (Spark 3.5.9). */
    private static final String ALIVE = "/api/v1/version";

    private static final String READS_LOGS = "/api/v1/applications?limit=1";

    private HistoryPod() {}

    static PodSpec of(HistoryProps props) {
        return Pods.withoutToken(props.image().pullSecrets())
                .withContainers(container(props))
                .withVolumes(HistoryVolumes.volumes(props.plan()))
                .build();
    }

    private static Container container(HistoryProps props) {
        ContainerPlan plan = props.plan().container();
        return new ContainerBuilder()
                .withName(Names.HISTORY_SERVER)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand(COMMAND)
                .withEnv(environment(props))
                .withPorts(ports(props.plan()))
                .withStartupProbe(Probes.http(ALIVE, HistoryProps.PORT_NAME, new ProbeTiming(5, 5, 60)))
                .withReadinessProbe(Probes.http(READS_LOGS, HistoryProps.PORT_NAME, new ProbeTiming(10, 5, 3)))
                .withLivenessProbe(Probes.http(ALIVE, HistoryProps.PORT_NAME, new ProbeTiming(20, 5, 3)))
                .withResources(Resources.of(
                        new Resources.Amount(plan.cpu(), plan.memory()),
                        new Resources.Amount(plan.cpuLimit(), plan.memory())))
                .withSecurityContext(SecurityContexts.container())
                .withVolumeMounts(HistoryVolumes.mounts(props.plan()))
                .build();
    }

    private static List<ContainerPort> ports(HistoryPlan plan) {
        List<ContainerPort> ports = new ArrayList<>();
        ports.add(port(HistoryProps.PORT_NAME, HistoryPlan.PORT));
        plan.agent().ifPresent(agent -> ports.add(port(MetricsAgent.PORT_NAME, MetricsAgent.PORT)));
        return ports;
    }

    private static ContainerPort port(String name, int number) {
        return new ContainerPortBuilder()
                .withName(name)
                .withContainerPort(number)
                .withProtocol("TCP")
                .build();
    }

    private static List<EnvVar> environment(HistoryProps props) {
        SecretKey id = props.storage().accessKeyId();
        SecretKey secret = props.storage().secretAccessKey();
        return List.of(
                Variables.fromSecret(StoreVariables.ACCESS_KEY_ID, id.secret(), id.key()),
                Variables.fromSecret(StoreVariables.SECRET_ACCESS_KEY, secret.secret(), secret.key()),
                Variables.of("SPARK_CONF_DIR", HistoryPlan.CONFIGURATION));
    }
}
