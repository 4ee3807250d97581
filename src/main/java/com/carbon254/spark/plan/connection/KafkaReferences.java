package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.Slot;
import com.carbon254.spark.config.kafka.KafkaTls;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Objects;
import java.util.SortedMap;

/** How a client of Kafka comes by what lies in Secrets: a config provider of the client puts it in place of a reference. */
public sealed interface KafkaReferences {

    /**
     * What stands in a property for the value of a key.
     *
     * @param slot where pods of jobs have it
     * @param secret the Secret
     * @param key its key
     */
    String to(Slot slot, ObjectName secret, DataKey key);

    /** Says whom the client trusts: any number of certificates in PEM, which pods of jobs have in a slot. */
    void trust(SortedMap<String, String> properties, Slot slot, KafkaTls.Authority authority);

    /** What every set of properties begins with. */
    default void prepare(SortedMap<String, String> properties) {}

    /** By files of a pod: the only provider beside that of properties files in the client of Spark 3.5 (3.4.1). */
    record ByFiles() implements KafkaReferences {

        private static final String PROVIDER = "dir";

        @Override
        public void prepare(SortedMap<String, String> properties) {
            properties.put("config.providers", PROVIDER);
            properties.put(
                    "config.providers." + PROVIDER + ".class",
                    "org.apache.kafka.common.config.provider.DirectoryConfigProvider");
        }

        @Override
        public String to(Slot slot, ObjectName secret, DataKey key) {
            return "${" + PROVIDER + ":" + slot.path() + ":" + key + "}";
        }

        @Override
        public void trust(SortedMap<String, String> properties, Slot slot, KafkaTls.Authority authority) {
            properties.put("ssl.truststore.location", slot.path() + "/" + authority.key());
        }
    }

    /**
     * By a provider of Kafka Connect that asks the API server for Secrets (Strimzi, KubernetesSecretConfigProvider).
     *
     * @param provider its name
     * @param namespace of the Secrets
     */
    record ByApiServer(String provider, DnsLabel namespace) implements KafkaReferences {

        @Override
        public String to(Slot slot, ObjectName secret, DataKey key) {
            return "${" + provider + ":" + namespace + "/" + secret + ":" + key + "}";
        }

        @Override
        public void trust(SortedMap<String, String> properties, Slot slot, KafkaTls.Authority authority) {
            ObjectName secret = Objects.requireNonNull(authority.secret(), "a rule refuses a ConfigMap");
            properties.put("ssl.truststore.certificates", to(slot, secret, authority.key()));
        }
    }
}
