package com.carbon254.spark.bootstrap;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Pods;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.SecurityContexts;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.service.BootstrapPlan;
import com.carbon254.spark.trust.TrustParts;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import java.util.List;
import java.util.stream.Stream;

/** The pod of the bootstrap Job: Python in the platform's own image, which writes nothing to its file system. */
final class BootstrapPod {

    private static final String FILES = "/etc/spark-bootstrap";
    private static final String PROGRAM = "program";

    private BootstrapPod() {}

    static Traced<PodSpec> of(BootstrapProps props) {
        TrustParts trust = TrustParts.of(props.trust());
        Traced<List<Container>> first = Traced.list(trust.containers(SecurityContexts.container()));
        Traced<List<Container>> containers = Traced.list(List.of(container(props, trust)));
        Traced<List<Volume>> volumes = volumes(trust);
        PodSpec pod = props.plan()
                .pod()
                .placement()
                .placed(Pods.withoutToken(props.image().pullSecrets()))
                .withServiceAccountName(
                        props.identity().account(PlatformNames.BOOTSTRAP).orElse(null))
                .withRestartPolicy("Never")
                .withInitContainers(first.value())
                .withContainers(containers.value())
                .withVolumes(volumes.value())
                .build();
        return Pods.placed(Traced.of(pod), "", "bootstrap.placement")
                .from("/imagePullSecrets", "spark.image.pullSecrets")
                .from("/serviceAccountName", StoreLogin.IDENTITY)
                .from("/nodeSelector", props.identity().keyOfNodes("bootstrap.placement", StoreLogin.IDENTITY))
                .with("/initContainers", first)
                .with("/containers", containers)
                .with("/volumes", volumes);
    }

    private static Traced<List<Volume>> volumes(TrustParts trust) {
        Volume program = new VolumeBuilder()
                .withName(PROGRAM)
                .withNewConfigMap()
                .withName(PlatformNames.BOOTSTRAP)
                .endConfigMap()
                .build();
        return Traced.list(Stream.concat(Stream.of(Traced.of(program)), trust.volumes().stream())
                .toList());
    }

    private static Traced<Container> container(BootstrapProps props, TrustParts trust) {
        ContainerPlan plan = props.plan().pod().container();
        Traced<List<EnvVar>> variables = environment(props.plan(), trust);
        Traced<List<VolumeMount>> mounts = mounts(trust);
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
                .withVolumeMounts(mounts.value())
                .build();
        return Traced.of(container)
                .from("/image", "spark.image")
                .from("/imagePullPolicy", "spark.image.pullPolicy")
                .from("/resources", "bootstrap.resources")
                .with("/env", variables)
                .with("/volumeMounts", mounts);
    }

    private static Traced<List<VolumeMount>> mounts(TrustParts trust) {
        VolumeMount program = new VolumeMountBuilder()
                .withName(PROGRAM)
                .withMountPath(FILES)
                .withReadOnly(true)
                .build();
        return Traced.list(Stream.concat(Stream.of(Traced.of(program)), trust.mounts().stream())
                .toList());
    }

    private static Traced<List<EnvVar>> environment(BootstrapPlan plan, TrustParts trust) {
        StoreLogin store = plan.storage().login();
        Stream<Traced<EnvVar>> keys = store.variables().stream().map(variable -> variable(variable, store.key()));
        Stream<Traced<EnvVar>> secrets = plan.catalog().stream()
                .flatMap(catalog -> catalog.access().login().variables().stream())
                .map(variable -> variable(variable, CatalogAccess.AUTHENTICATION));
        return Traced.list(Stream.of(keys, secrets, trust.variables().stream())
                .flatMap(variables -> variables)
                .toList());
    }

    private static Traced<EnvVar> variable(Variable.FromSecret variable, String key) {
        return Traced.of(
                Variables.fromSecret(
                        variable.name(), variable.key().secret(), variable.key().key()),
                key);
    }
}
