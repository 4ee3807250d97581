package com.carbon254.spark.config.kafka;

import com.carbon254.spark.config.shape.Key;
import org.jspecify.annotations.Nullable;

/**
 * How clients of Kafka reach its brokers, in the words of Kafka's own client.
 *
 * <pre>{@code
 * security:
 *   protocol: SASL_SSL
 *   sasl:
 *     mechanism: SCRAM-SHA-512
 *     username: spark
 *     credentials: {secret: spark, passwordKey: password}
 *   tls:
 *     authority: {secret: lab-cluster-ca-cert, key: ca.crt}
 * }</pre>
 */
public record KafkaSecurity(
        @Key("What the listener of the brokers speaks (Kafka's security.protocol).")
        Protocol protocol,

        @Key("For SASL_PLAINTEXT and SASL_SSL: how clients log in.") @Nullable
        KafkaSasl sasl,

        @Key("For SSL and SASL_SSL: whom clients trust, and the certificate that they show.") @Nullable
        KafkaTls tls) {

    /** The same for clients that trust an authority where nothing else is said. */
    public KafkaSecurity trusting(KafkaTls.Authority authority) {
        if (!protocol.encrypts() || (tls != null && tls.authority() != null)) {
            return this;
        }
        KafkaTls.ClientCertificate shown = tls == null ? null : tls.clientCertificate();
        return new KafkaSecurity(protocol, sasl, new KafkaTls(authority, shown));
    }

    /** What a listener speaks: its name is Kafka's. */
    public enum Protocol {
        /** Anything, and everybody on the way can read it. */
        PLAINTEXT(false, false),
        /** TLS. */
        SSL(false, true),
        /** A login, and everybody on the way can read what follows. */
        SASL_PLAINTEXT(true, false),
        /** A login within TLS. */
        SASL_SSL(true, true);

        private final boolean sasl;
        private final boolean tls;

        Protocol(boolean sasl, boolean tls) {
            this.sasl = sasl;
            this.tls = tls;
        }

        /** Whether clients log in by SASL. */
        public boolean logsIn() {
            return sasl;
        }

        /** Whether what is sent is encrypted. */
        public boolean encrypts() {
            return tls;
        }
    }
}
