package com.carbon254.spark.plan.secret;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.config.secret.ExternalSource;
import com.carbon254.spark.config.secret.ExternalSource.StoreKind;
import com.carbon254.spark.config.secret.RemoteSecret;
import com.carbon254.spark.config.secret.RemoteSecret.Encoding;
import com.carbon254.spark.config.secret.RemoteSecret.RemoteValue;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.cloud.RemoteKey;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The store that the External Secrets Operator reads, and where values lie in it.
 *
 * @param storeKind SecretStore or ClusterSecretStore
 * @param storeName the name of the store
 * @param refreshInterval how often the operator reads values again
 * @param prefix what stands before the name of a Secret
 * @param saysNullBytes whether the definitions of the operator have {@code nullBytePolicy}, which some of its releases fill in
 * @param remotes Secrets whose values lie elsewhere, by name
 */
public record SecretSource(
        String storeKind,
        String storeName,
        Duration refreshInterval,
        String prefix,
        boolean saysNullBytes,
        SortedMap<String, RemoteSecret> remotes) {

    /** What the definitions of the operator fill in. */
    private static final Duration HOURLY = Duration.ofHours(1);

    private static final RemoteSecret BY_NAME = new RemoteSecret(null, Collections.emptyMap());

    public SecretSource {
        remotes = Collections.unmodifiableSortedMap(new TreeMap<>(remotes));
    }

    static SecretSource of(ExternalSource source) {
        SortedMap<String, RemoteSecret> remotes = new TreeMap<>();
        for (Map.Entry<ObjectName, RemoteSecret> remote : source.remotes().entrySet()) {
            remotes.put(remote.getKey().toString(), remote.getValue());
        }
        return new SecretSource(
                Optional.ofNullable(source.store().kind())
                        .orElse(StoreKind.CLUSTER_SECRET_STORE)
                        .toString(),
                source.store().name().toString(),
                Optional.ofNullable(source.refreshInterval())
                        .map(TimeSpan::duration)
                        .orElse(HOURLY),
                Optional.ofNullable(source.prefix()).map(RemoteKey::toString).orElse(""),
                Optional.ofNullable(source.operatorVersion())
                        .flatMap(version -> EngineProperties.ofExternalSecrets(version.toString())
                                .find("nullBytePolicy"))
                        .isPresent(),
                remotes);
    }

    /**
     * A value in the store.
     *
     * @param key the name in the store
     * @param property which of its properties; empty for the whole
     * @param decoding what the operator makes of it, in its words
     */
    public record Place(String key, Optional<String> property, String decoding) {}

    /** The values of a name in the store, all of its properties, as they are. */
    public Place whole(String secret) {
        return new Place(name(secret), Optional.empty(), decoding(Encoding.PLAIN));
    }

    private static String decoding(Encoding encoding) {
        return switch (encoding) {
            case PLAIN -> "None";
            case BASE64 -> "Base64";
        };
    }

    private String name(String secret) {
        return Optional.ofNullable(remote(secret).remoteKey())
                .map(RemoteKey::toString)
                .orElse(prefix + secret);
    }

    /** Whether the configuration says which keys a Secret has. */
    public boolean listsKeys(String secret) {
        return !remote(secret).keys().isEmpty();
    }

    /** Where the values of a Secret lie: of the keys that are read, and of those that the configuration names. */
    public SortedMap<String, Place> places(String secret, SortedSet<String> read) {
        SortedSet<String> keys = new TreeSet<>(read);
        remote(secret).keys().keySet().forEach(key -> keys.add(key.toString()));
        SortedMap<String, Place> places = new TreeMap<>();
        keys.forEach(key -> places.put(key, place(secret, key)));
        return places;
    }

    private Place place(String secret, String key) {
        RemoteValue value = remote(secret).keys().get(new DataKey(key));
        if (value == null) {
            return new Place(name(secret), Optional.of(key), decoding(Encoding.PLAIN));
        }
        Optional<String> property = Optional.ofNullable(value.property()).map(RemoteKey::toString);
        String decoding = decoding(Optional.ofNullable(value.encoding()).orElse(Encoding.PLAIN));
        return value.remoteKey() == null
                ? new Place(name(secret), property.or(() -> Optional.of(key)), decoding)
                : new Place(value.remoteKey().toString(), property, decoding);
    }

    private RemoteSecret remote(String secret) {
        return Objects.requireNonNullElse(remotes.get(secret), BY_NAME);
    }
}
