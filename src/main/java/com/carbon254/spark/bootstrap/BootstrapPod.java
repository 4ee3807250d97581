package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.StoreVariables;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.ContainerPlan;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.SecretKey;
import com.carbon254.spark.plan.StorageAccess;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import java.util.List;

/** The pod of the bootstrap Job: Python in the platform's own image, which writes nothing to its file system. */
final class BootstrapPod {

    private static final String FILES = "/etc/spark-bootstrap";

    private BootstrapPod() {}

    static PodSpec of(BootstrapProps props) {
        return Pods.withoutToken(props.image().pullSecrets())
                .withRestartPolicy("Never")
                .withContainers(container(props))
                .addNewVolume()
                .withName("program")
                .withNewConfigMap()
                .withName(Names.BOOTSTRAP)
                .endConfigMap()
                .endVolume()
                .build();
    }

    private static Container container(BootstrapProps props) {
        ContainerPlan plan = props.plan().container();
        return new ContainerBuilder()
                .withName(Names.BOOTSTRAP)
                .withImage(props.image().reference().toString())
                .withImagePullPolicy(props.image().pullPolicy())
                .withCommand("python3", "-B", FILES + "/" + BootstrapFiles.PROGRAM, FILES + "/" + BootstrapFiles.PLAN)
                .withEnv(environment(props.storage()))
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
    }

    private static List<EnvVar> environment(StorageAccess storage) {
        SecretKey id = storage.accessKeyId();
        SecretKey secret = storage.secretAccessKey();
        return List.of(
                Variables.fromSecret(StoreVariables.ACCESS_KEY_ID, id.secret(), id.key()),
                Variables.fromSecret(StoreVariables.SECRET_ACCESS_KEY, secret.secret(), secret.key()));
    }
}
