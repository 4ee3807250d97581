package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.pod.ContainerPlan;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.List;

/** The pod of the bootstrap Job: Python in the platform's own image, which writes nothing to its file system. */
final class BootstrapPod {

    private static final String FILES = "/etc/spark-bootstrap";

    private BootstrapPod() {}

    static Traced<PodSpec> of(BootstrapProps props) {
        Traced<List<Container>> containers = Traced.list(List.of(container(props)));
        PodSpec pod = Pods.withoutToken(props.image().pullSecrets())
                .withServiceAccountName(
                        props.identity().account(PlatformNames.BOOTSTRAP).orElse(null))
                .withNodeSelector(props.identity().orNoNodeSelector())
                .withRestartPolicy("Never")
                .withContainers(containers.value())
                .addNewVolume()
                .withName("program")
                .withNewConfigMap()
                .withName(PlatformNames.BOOTSTRAP)
                .endConfigMap()
                .endVolume()
                .build();
        return Traced.of(pod)
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .from("/serviceAccountName", StoreLogin.IDENTITY)
                .from("/nodeSelector", StoreLogin.IDENTITY)
                .with("/containers", containers);
    }

    private static Traced<Container> container(BootstrapProps props) {
        ContainerPlan plan = props.plan().container();
        StoreLogin login = props.plan().storage().login();
        Traced<List<EnvVar>> variables = Traced.of(environment(login), login.key());
        Container container = new ContainerBuilder()
                .withName(PlatformNames.BOOTSTRAP)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand("python3", "-B", FILES + "/" + BootstrapFiles.PROGRAM, FILES + "/" + BootstrapFiles.PLAN)
                .withEnv(variables.value())
                .withResources(Resources.of(
                        new Resources.Amount(plan.cpu(), plan.memory()),
                        new Resources.Amount(plan.cpuLimit(), plan.memory())))
                .withSecurityContext(SecurityContexts.container())
                .addNewVolumeMount()
                .withName("program")
                .withMountPath(FILES)
                .withReadOnly(true)
                .endVolumeMount()
                .build();
        return Traced.of(container)
                .from("/image", "spark.image")
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .from("/resources", "bootstrap.resources")
                .with("/env", variables);
    }

    private static List<EnvVar> environment(StoreLogin login) {
        return login.variables().stream()
                .map(variable -> Variables.fromSecret(
                        variable.name(), variable.key().secret(), variable.key().key()))
                .toList();
    }
}
