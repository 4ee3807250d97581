package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.KafkaPlace;
import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSasl.Mechanism;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.VolumeSource;
import com.carbon254.spark.value.kubernetes.DataKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What every pod with a client of Kafka mounts, so that its properties find what they refer to.
 *
 * @param security what the user says
 * @param keytab the keytab of the environment; empty without Kerberos
 * @param place where jobs have it
 */
record KafkaMounts(KafkaSecurity security, Optional<Keytab> keytab, KafkaPlace place) {

    List<Mount> all() {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(security.sasl()).forEach(sasl -> mounts.addAll(login(sasl)));
        Stream.ofNullable(security.tls()).forEach(tls -> mounts.addAll(trust(tls)));
        return List.copyOf(mounts);
    }

    private List<Mount> login(KafkaSasl sasl) {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(sasl.credentials())
                .forEach(keys -> mounts.add(mount(
                        place.credentials(),
                        new VolumeSource.OfSecret(
                                keys.secret(),
                                Stream.concat(Stream.ofNullable(keys.usernameKey()), Stream.of(keys.passwordKey()))
                                        .distinct()
                                        .toList()))));
        Stream.ofNullable(sasl.oauth())
                .map(KafkaSasl.Oauth::clientSecret)
                .forEach(client -> mounts.add(
                        mount(place.credentials(), new VolumeSource.OfSecret(client.secret(), List.of(client.key())))));
        if (sasl.mechanism() == Mechanism.GSSAPI) {
            mounts.addAll(keytab.orElseThrow().mounts());
        }
        return mounts;
    }

    private List<Mount> trust(KafkaTls tls) {
        List<Mount> mounts = new ArrayList<>();
        Stream.ofNullable(tls.authority())
                .forEach(authority -> mounts.add(mount(place.authority(), source(authority))));
        Stream.ofNullable(tls.clientCertificate())
                .forEach(shown -> mounts.add(mount(
                        place.certificate(),
                        new VolumeSource.OfSecret(
                                shown.secret(),
                                Stream.of(shown.certificateKey(), shown.privateKeyKey())
                                        .distinct()
                                        .toList()))));
        return mounts;
    }

    private static VolumeSource source(KafkaTls.Authority authority) {
        List<DataKey> keys = List.of(authority.key());
        return authority.secret() == null
                ? new VolumeSource.OfConfigMap(
                        Objects.requireNonNull(authority.configMap(), "a rule asks for one of both"), keys)
                : new VolumeSource.OfSecret(authority.secret(), keys);
    }

    private static Mount mount(Slot slot, VolumeSource source) {
        return new Mount(slot.volume(), slot.path(), true, source);
    }
}
