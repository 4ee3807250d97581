package com.carbon254.spark.plan.pod;

import com.carbon254.spark.claims.pod.AuthorityFiles;
import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import com.carbon254.spark.value.kubernetes.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes the programs of a pod trust the authorities of the company.
 *
 * @param company where their certificates lie
 * @param key the key that holds them
 * @param image what makes the files for clients: it has Python and the JDK's public authorities
 */
public record Trust(VolumeSource company, DataKey key, PulledImage image) {

    /** The key path that asks for it. */
    public static final String KEY = "authorities";

    /** What the container that makes the files may use: it starts one small JVM. */
    public static final ContainerPlan CONTAINER =
            new ContainerPlan(new Quantity("100m"), new Quantity("256Mi"), new Quantity("1"));

    /** How large the files may grow: all public authorities are 400 KiB. */
    public static final Quantity SIZE = new Quantity("16Mi");

    /** Empty where pods trust the public authorities alone. */
    public static Optional<Trust> of(@Nullable Authorities stated, SparkImage image) {
        return Optional.ofNullable(stated)
                .map(authorities -> new Trust(source(authorities), authorities.key(), image.pulled()));
    }

    private static VolumeSource source(Authorities authorities) {
        List<DataKey> keys = List.of(authorities.key());
        return authorities.configMap() == null
                ? new VolumeSource.OfSecret(
                        Objects.requireNonNull(authorities.secret(), "a rule asks for one of both"), keys)
                : new VolumeSource.OfConfigMap(authorities.configMap(), keys);
    }

    /** The variables of a container that trusts them, sorted by name; none where nothing is said of authorities. */
    public static List<Variable> variables(@Nullable Authorities stated) {
        return stated == null ? List.of() : variables();
    }

    /** The variables of a container that trusts them, sorted by name. */
    public static List<Variable> variables() {
        return AuthorityFiles.variables().stream()
                .<Variable>map(name -> new Variable.Plain(name, AuthorityFiles.PEM))
                .toList();
    }

    /** What a JVM is told, where something is said of authorities. */
    public static Optional<String> javaOption(@Nullable Authorities stated) {
        return Optional.ofNullable(stated)
                .map(authorities -> "-D" + AuthorityFiles.TRUST_STORE_PROPERTY + "=" + AuthorityFiles.TRUST_STORE);
    }

    /** The Secret with the certificates, if they lie in one. */
    public Optional<ObjectName> secret() {
        return company instanceof VolumeSource.OfSecret source ? Optional.of(source.name()) : Optional.empty();
    }

    /** All Secrets that the container needs which makes the files. */
    public Stream<ObjectName> secrets() {
        return Stream.concat(secret().stream(), image.pullSecrets().stream().map(ObjectName::new));
    }

    /** The ConfigMap with the certificates, if they lie in one. */
    public Optional<ObjectName> configMap() {
        return company instanceof VolumeSource.OfConfigMap source ? Optional.of(source.name()) : Optional.empty();
    }
}
