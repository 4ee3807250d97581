package com.carbon254.spark.plan.pod;

import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.ObjectName;
import io.fabric8.kubernetes.api.model.HostAlias;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A driver, or each of the executors.
 *
 * @param resources what it has of a node
 * @param javaOptions options of its JVM
 * @param gracePeriodSeconds how long it may take to end
 * @param variables by name, sorted
 * @param configMaps whose keys are variables, too
 * @param mounts sorted by name
 * @param hostAliases more lines of its {@code /etc/hosts}
 * @param agent what tells its metrics; empty if nothing in its JVM does
 */
public record PodPlan(
        PodResources resources,
        Optional<String> javaOptions,
        long gracePeriodSeconds,
        List<Stated<Variable>> variables,
        List<String> configMaps,
        List<Stated<Mount>> mounts,
        List<HostAlias> hostAliases,
        Optional<MetricsAgent> agent) {

    public PodPlan {
        variables = List.copyOf(variables);
        configMaps = List.copyOf(configMaps);
        mounts = List.copyOf(mounts);
        hostAliases = List.copyOf(hostAliases);
    }

    /** The Secrets that its variables and mounts name. */
    public Stream<ObjectName> secrets() {
        Stream<ObjectName> read = of(variables.stream().map(Stated::value), Variable.FromSecret.class)
                .map(variable -> variable.key().secret());
        return Stream.concat(read, sources(VolumeSource.OfSecret.class).map(VolumeSource.OfSecret::name));
    }

    /** The ConfigMaps that it mounts; those of its variables are the platform's own. */
    public Stream<ObjectName> mountedConfigMaps() {
        return sources(VolumeSource.OfConfigMap.class).map(VolumeSource.OfConfigMap::name);
    }

    /** The PersistentVolumeClaims that it mounts. */
    public Stream<ObjectName> claims() {
        return sources(VolumeSource.OfClaim.class).map(VolumeSource.OfClaim::name);
    }

    private <T> Stream<T> sources(Class<T> type) {
        return of(mounts.stream().map(mount -> mount.value().source()), type);
    }

    private static <T> Stream<T> of(Stream<?> all, Class<T> type) {
        return all.filter(type::isInstance).map(type::cast);
    }
}
