package com.carbon254.spark.plan.operator;

import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvFromSource;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.EnvVarSource;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Secrets, ConfigMaps and claims that a file names inside of Kubernetes' own types: they are made outside of this
 * project.
 */
final class StatedSources {

    private final OperatorPodPlan.Extras extras;

    StatedSources(OperatorPodPlan.Extras extras) {
        this.extras = extras;
    }

    Stream<ObjectName> secrets() {
        return names(Stream.of(
                values().flatMap(value -> of(value.getSecretKeyRef(), reference -> reference.getName())),
                environments().flatMap(source -> of(source.getSecretRef(), reference -> reference.getName())),
                volumes().flatMap(volume -> of(volume.getSecret(), secret -> secret.getSecretName()))));
    }

    Stream<ObjectName> configMaps() {
        return names(Stream.of(
                values().flatMap(value -> of(value.getConfigMapKeyRef(), reference -> reference.getName())),
                environments().flatMap(source -> of(source.getConfigMapRef(), reference -> reference.getName())),
                volumes().flatMap(volume -> of(volume.getConfigMap(), map -> map.getName()))));
    }

    Stream<ObjectName> claims() {
        return names(Stream.of(
                volumes().flatMap(volume -> of(volume.getPersistentVolumeClaim(), claim -> claim.getClaimName()))));
    }

    private Stream<EnvVarSource> values() {
        Stream<EnvVar> ofSidecars =
                extras.sidecars().stream().map(Container::getEnv).flatMap(list -> list.stream());
        return Stream.concat(extras.env().stream(), ofSidecars)
                .flatMap(variable -> Optional.ofNullable(variable.getValueFrom()).stream());
    }

    private Stream<EnvFromSource> environments() {
        return Stream.concat(
                extras.envFrom().stream(),
                extras.sidecars().stream().map(Container::getEnvFrom).flatMap(list -> list.stream()));
    }

    private Stream<Volume> volumes() {
        return extras.volumes().stream();
    }

    private static <T> Stream<String> of(T source, Function<T, String> name) {
        return Optional.ofNullable(source).map(name).stream();
    }

    private static Stream<ObjectName> names(Stream<Stream<String>> names) {
        return names.flatMap(each -> each).map(ObjectName::new).distinct();
    }
}
