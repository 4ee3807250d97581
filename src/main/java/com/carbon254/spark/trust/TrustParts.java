package com.carbon254.spark.trust;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.claims.pod.AuthorityFiles;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.kube.Resources;
import com.carbon254.spark.kube.Scratch;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.kube.Variables;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.pod.Variable;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerBuilder;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.VolumeBuilder;
import io.fabric8.kubernetes.api.model.VolumeMount;
import io.fabric8.kubernetes.api.model.VolumeMountBuilder;
import io.fabric8.kubernetes.api.model.VolumeProjection;
import io.fabric8.kubernetes.api.model.VolumeProjectionBuilder;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a pod whose programs trust the authorities of the company: a container that makes the files for clients when
 * the pod starts, its volumes, and in the container of the program a mount and the variables that name the files.
 */
public final class TrustParts {

    private final Optional<Trust> trust;

    private TrustParts(Optional<Trust> trust) {
        this.trust = trust;
    }

    /** Those of a pod; none where it trusts the public authorities alone. */
    public static TrustParts of(Optional<Trust> trust) {
        return new TrustParts(trust);
    }

    /**
     * The container for initialisation.
     *
     * @param context its security context, that of the pod's other containers
     */
    public List<Traced<Container>> containers(SecurityContext context) {
        return trust.map(some -> Traced.of(container(some, context), Trust.KEY).from("/image", "spark.image")).stream()
                .toList();
    }

    private static Container container(Trust trust, SecurityContext context) {
        return new ContainerBuilder()
                .withName(AuthorityFiles.CONTAINER)
                .withImage(trust.image().reference().toString())
                .withImagePullPolicy(trust.image().pullPolicy())
                .withCommand(
                        "python3",
                        "-B",
                        AuthorityFiles.SOURCE.path() + "/" + TrustProgram.FILE,
                        AuthorityFiles.SOURCE.path() + "/" + trust.key(),
                        AuthorityFiles.FILES.path())
                .withResources(bounds())
                .withSecurityContext(context)
                .withVolumeMounts(readOnly(AuthorityFiles.SOURCE), writable(AuthorityFiles.FILES))
                .build();
    }

    private static ResourceRequirements bounds() {
        ResourceRequirements bounds = Resources.of(
                new Resources.Amount(Trust.CONTAINER.cpu(), Trust.CONTAINER.memory()),
                new Resources.Amount(Trust.CONTAINER.cpuLimit(), Trust.CONTAINER.memory()));
        return Scratch.request(bounds, List.of(files()));
    }

    /** The volumes of both containers. */
    public List<Traced<Volume>> volumes() {
        return trust.stream()
                .flatMap(some -> List.of(files(), source(some)).stream())
                .map(volume -> Traced.of(volume, Trust.KEY))
                .toList();
    }

    private static Volume files() {
        return Scratch.volume(AuthorityFiles.FILES.volume(), Trust.SIZE);
    }

    /** The program beside what it reads. */
    private static Volume source(Trust trust) {
        return new VolumeBuilder()
                .withName(AuthorityFiles.SOURCE.volume())
                .withNewProjected()
                .withSources(program(), company(trust))
                .endProjected()
                .build();
    }

    private static VolumeProjection program() {
        return new VolumeProjectionBuilder()
                .withNewConfigMap()
                .withName(PlatformNames.SPARK_AUTHORITIES)
                .endConfigMap()
                .build();
    }

    private static VolumeProjection company(Trust trust) {
        KeyToPath key = new KeyToPath(trust.key().toString(), null, trust.key().toString());
        VolumeProjectionBuilder projection = new VolumeProjectionBuilder();
        trust.configMap()
                .ifPresent(name -> projection
                        .withNewConfigMap()
                        .withName(name.toString())
                        .withItems(key)
                        .endConfigMap());
        trust.secret()
                .ifPresent(name -> projection
                        .withNewSecret()
                        .withName(name.toString())
                        .withItems(key)
                        .endSecret());
        return projection.build();
    }

    /** Where the program of the pod finds the files. */
    public List<Traced<VolumeMount>> mounts() {
        return trust.map(some -> Traced.of(readOnly(AuthorityFiles.FILES), Trust.KEY)).stream()
                .toList();
    }

    /** By what programs that are not Java find theirs. */
    public List<Traced<EnvVar>> variables() {
        return trust.stream()
                .flatMap(some -> Trust.variables().stream())
                .map(Variable.Plain.class::cast)
                .map(variable -> Traced.of(Variables.of(variable.name(), variable.value()), Trust.KEY))
                .toList();
    }

    private static VolumeMount readOnly(Slot slot) {
        return new VolumeMountBuilder(writable(slot)).withReadOnly(true).build();
    }

    private static VolumeMount writable(Slot slot) {
        return new VolumeMountBuilder()
                .withName(slot.volume())
                .withMountPath(slot.path())
                .build();
    }
}
