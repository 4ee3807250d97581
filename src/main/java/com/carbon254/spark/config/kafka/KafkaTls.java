package com.carbon254.spark.config.kafka;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.kubernetes.DataKey;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * Whom clients of Kafka trust, and the certificate that they show.
 *
 * <pre>{@code
 * tls:
 *   authority: {secret: lab-cluster-ca-cert, key: ca.crt}
 *   clientCertificate: {secret: spark, certificateKey: user.crt, privateKeyKey: user.key}
 * }</pre>
 */
public record KafkaTls(
        @Key(
                "The certificates of the authority that signs those of the brokers. If nothing is said, clients trust the public"
                        + " authorities that Java knows, and those of authorities.")
        @Nullable
        Authority authority,

        @Key("The certificate by which the brokers know the client, where they ask for one.") @Nullable
        ClientCertificate clientCertificate) {

    /** A Secret or a ConfigMap with certificates of authorities in PEM. */
    public record Authority(
            @Key(value = "The name of the Secret. It is made outside of this project.", example = "lab-cluster-ca-cert")
            @Nullable
            ObjectName secret,

            @Key(
                    value = "The name of the ConfigMap, in place of a Secret. It is made outside of this project.",
                    example = "company-authorities")
            @Nullable
            ObjectName configMap,

            @Key(value = "The key that holds the certificates, one after the other, in PEM.", example = "ca.crt")
            DataKey key) {}

    /**
     * A Secret with a certificate and its private key in PEM: in two keys, as Strimzi and cert-manager write them, or in one
     * that is named twice, for Kafka's client looks for each in its text (3.4.1, DefaultSslEngineFactory). The private key
     * is PKCS#8 ({@code BEGIN PRIVATE KEY}), the only form that it reads.
     */
    public record ClientCertificate(
            @Key(value = "The name of the Secret. It is made outside of this project.", example = "spark")
            ObjectName secret,

            @Key(
                    value = "The key that holds the certificate, with those between it and the authority.",
                    example = "user.crt")
            DataKey certificateKey,

            @Key(
                    value = "The key that holds the private key, in PKCS#8; that of the certificate if one holds both.",
                    example = "user.key")
            DataKey privateKeyKey) {}
}
