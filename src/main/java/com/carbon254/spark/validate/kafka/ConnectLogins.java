package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.connect.Connect;
import com.carbon254.spark.config.kafka.KafkaSasl.Mechanism;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;

/**
 * Kafka Connect can log in as the jobs do. Strimzi reads authorities from Secrets alone (1.2, CertSecretSource), and its pods
 * have no keytab. So it is with the history of schemas that a connector of MySQL keeps in Kafka.
 */
final class ConnectLogins extends KafkaRule {

    ConnectLogins() {
        super(Rule.KAFKA_CONNECT_LOGIN);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        Connect connect = subject.environment().config().kafkaConnect().orElse(null);
        if (connect == null || !subject.isOfPlatform() || !connect.opensKafka()) {
            return;
        }
        if (security.sasl() != null && security.sasl().mechanism() == Mechanism.GSSAPI) {
            subject.wrong(
                    subject.sasl() + ".mechanism",
                    "\"" + Mechanism.GSSAPI
                            + "\" is a login that the pods of kafka.connect cannot use: they have no keytab",
                    "Kafka Connect logs in by a password, a certificate or a token",
                    "choose another mechanism, or leave out kafka.connect");
        }
        if (security.tls() != null
                && security.tls().authority() != null
                && security.tls().authority().configMap() != null
                && security.tls().authority().secret() == null) {
            subject.wrong(
                    subject.tls() + ".authority.configMap",
                    "\"" + security.tls().authority().configMap()
                            + "\" is a ConfigMap, and Strimzi reads authorities from Secrets alone",
                    "kafka.connect trusts the authority of a Secret",
                    "set secret instead; a Secret of the name must then lie in every namespace with jobs as well");
        }
    }
}
