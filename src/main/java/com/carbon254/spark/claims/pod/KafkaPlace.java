package com.carbon254.spark.claims.pod;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.value.data.KafkaClusterName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where jobs find what they are told of one cluster of Kafka. That of the platform has places and names without a name in them.
 *
 * @param variables what the names of variables begin with
 * @param configMap the ConfigMap with the properties of the client
 * @param client where the driver has these properties
 * @param credentials where pods have the password or secret by which clients log in
 * @param authority where they have the authority that clients trust
 * @param certificate where they have the certificate that clients show
 */
public record KafkaPlace(
        String variables, String configMap, Slot client, Slot credentials, Slot authority, Slot certificate) {

    /** That of the platform's cluster. */
    public static final KafkaPlace OF_PLATFORM = new KafkaPlace(
            "KAFKA",
            PlatformNames.SPARK_KAFKA,
            JobSlots.KAFKA_CLIENT,
            JobSlots.KAFKA_CREDENTIALS,
            JobSlots.KAFKA_AUTHORITY,
            JobSlots.KAFKA_CERTIFICATE);

    /** That of a further cluster. */
    public static KafkaPlace of(KafkaClusterName cluster) {
        return new KafkaPlace(
                "KAFKA_" + cluster.toString().replace('-', '_').toUpperCase(Locale.ROOT),
                PlatformNames.SPARK_KAFKA + "-" + cluster,
                slot(cluster, "client"),
                slot(cluster, "credentials"),
                slot(cluster, "authority"),
                slot(cluster, "certificate"));
    }

    /** Those of all further clusters, whether a job uses them or not; none where an environment has no Kafka. */
    public static List<KafkaPlace> further(@Nullable Kafka kafka) {
        return Optional.ofNullable(kafka).map(Kafka::clusters).stream()
                .flatMap(clusters -> clusters.keySet().stream())
                .map(KafkaPlace::of)
                .toList();
    }

    private static Slot slot(KafkaClusterName cluster, String what) {
        return JobSlots.files("kafka-" + cluster + "-" + what, "/etc/spark/kafka-clusters/" + cluster + "/" + what);
    }

    /** The variable with the addresses that clients connect to first. */
    public String servers() {
        return variables + "_BOOTSTRAP_SERVERS";
    }

    /** The variable with the path of the properties of the client. */
    public String properties() {
        return variables + "_CLIENT_PROPERTIES";
    }

    /** All volumes and folders. */
    public Stream<Slot> slots() {
        return Stream.of(client, credentials, authority, certificate);
    }
}
