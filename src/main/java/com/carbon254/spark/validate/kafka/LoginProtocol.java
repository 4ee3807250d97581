package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.finding.Rule;

/** A protocol with SASL has a login, one without has none, and only one with TLS has an authority to trust. */
final class LoginProtocol extends KafkaRule {

    LoginProtocol() {
        super(Rule.KAFKA_SECURITY);
    }

    @Override
    void check(Subject subject, KafkaSecurity security) {
        KafkaSecurity.Protocol protocol = security.protocol();
        if (protocol.logsIn() && security.sasl() == null) {
            subject.missing(
                    subject.sasl(),
                    subject.security() + ".protocol",
                    protocol,
                    "brokers behind it let only those in who log in by SASL",
                    "set sasl.mechanism and what it needs, or choose " + without(protocol));
        }
        if (!protocol.logsIn() && security.sasl() != null) {
            subject.wrong(
                    subject.sasl(),
                    "\"" + security.sasl().mechanism() + "\" has no effect, for " + subject.security()
                            + ".protocol is \"" + protocol + "\"",
                    "clients log in by SASL where the protocol has it",
                    "choose " + with(protocol) + ", or remove sasl with null");
        }
        if (!protocol.encrypts() && security.tls() != null) {
            subject.wrong(
                    subject.tls(),
                    "the block has no effect, for " + subject.security() + ".protocol is \"" + protocol + "\"",
                    "certificates are shown and checked by TLS alone",
                    "choose " + encrypted(protocol) + ", or remove tls with null");
        }
    }

    private static KafkaSecurity.Protocol without(KafkaSecurity.Protocol protocol) {
        return protocol.encrypts() ? KafkaSecurity.Protocol.SSL : KafkaSecurity.Protocol.PLAINTEXT;
    }

    private static KafkaSecurity.Protocol with(KafkaSecurity.Protocol protocol) {
        return protocol.encrypts() ? KafkaSecurity.Protocol.SASL_SSL : KafkaSecurity.Protocol.SASL_PLAINTEXT;
    }

    private static KafkaSecurity.Protocol encrypted(KafkaSecurity.Protocol protocol) {
        return protocol.logsIn() ? KafkaSecurity.Protocol.SASL_SSL : KafkaSecurity.Protocol.SSL;
    }
}
