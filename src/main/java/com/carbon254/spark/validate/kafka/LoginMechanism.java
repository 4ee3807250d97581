package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSasl.Mechanism;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.MissingPart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mechanism has the keys that it needs, and none of another one. */
final class LoginMechanism extends KafkaRule {

    LoginMechanism() {
        super(Rule.KAFKA_SECURITY);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        KafkaSasl sasl = security.sasl();
        if (sasl == null || !security.protocol().logsIn()) {
            return;
        }
        Mechanism mechanism = sasl.mechanism();
        needs(subject, mechanism, mechanism.hasPassword(), "credentials", sasl.credentials());
        needs(subject, mechanism, mechanism == Mechanism.OAUTHBEARER, "oauth", sasl.oauth());
        belongs(subject, mechanism, mechanism.hasPassword(), "username", sasl.username());
        belongs(subject, mechanism, mechanism == Mechanism.GSSAPI, "serviceName", sasl.serviceName());
        if (mechanism == Mechanism.GSSAPI) {
            subject.findings()
                    .addAll(MissingPart.of(
                                    subject.environment(),
                                    Part.KERBEROS,
                                    subject.sasl() + ".mechanism",
                                    mechanism.toString(),
                                    "clients log in by the principal and the keytab that it has")
                            .map(List::of)
                            .orElse(List.of()));
        }
    }

    private static void needs(
            Subject subject, Mechanism mechanism, boolean wanted, String key, @Nullable Object value) {
        if (wanted && value == null) {
            subject.missing(
                    subject.sasl() + "." + key,
                    subject.sasl() + ".mechanism",
                    mechanism,
                    "clients log in by it",
                    "set it, or choose another mechanism");
        }
        belongs(subject, mechanism, wanted, key, value);
    }

    private static void belongs(
            Subject subject, Mechanism mechanism, boolean wanted, String key, @Nullable Object value) {
        if (!wanted && value != null) {
            subject.wrong(
                    subject.sasl() + "." + key,
                    "the key contradicts " + subject.sasl() + ".mechanism \"" + mechanism + "\"",
                    "it belongs to " + owner(key),
                    "remove it with null, or correct the mechanism");
        }
    }

    private static String owner(String key) {
        return switch (key) {
            case "oauth" -> "OAUTHBEARER";
            case "serviceName" -> "GSSAPI";
            default -> "SCRAM-SHA-256, SCRAM-SHA-512 and PLAIN";
        };
    }
}
