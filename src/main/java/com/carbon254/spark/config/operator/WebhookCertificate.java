package com.carbon254.spark.config.operator;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.TimeSpan;
import com.carbon254.spark.value.address.HostName;
import com.carbon254.spark.value.kubernetes.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that the webhook shows to the API server.
 *
 * <pre>{@code
 * certificate:
 *   type: cert-manager
 *   issuer:
 *     kind: ClusterIssuer
 *     name: company-ca
 *   duration: 365d
 *   renewBefore: 60d
 * }</pre>
 */
public record WebhookCertificate(
        @Key("Who issues it: the webhook itself, for ten years, or cert-manager.")
        CertificateType type,

        @Key("For cert-manager: who signs it.") @Nullable CertificateIssuer issuer,

        @Key(
                value =
                        "For cert-manager, in place of issuer: the Secret with certificate and key of an authority, of which an Issuer"
                                + " is rendered.",
                example = "spark-ca")
        @Nullable
        ObjectName authority,

        @Key(
                value = "For cert-manager: how long it is valid. The webhook reads it once, when it starts.",
                example = "365d")
        @Nullable
        TimeSpan duration,

        @Key(
                value =
                        "For cert-manager: how long before its end it is renewed. The webhook must be restarted in that time.",
                example = "60d")
        @Nullable
        TimeSpan renewBefore) {

    /** Who issues the certificate. */
    public enum CertificateType {
        /** The webhook itself. */
        INTERNAL("internal"),
        /** cert-manager. */
        CERT_MANAGER("cert-manager");

        private final String name;

        CertificateType(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Who signs the certificate. It must be an authority: a self-signed certificate that is renewed is trusted by no API server
     * until the webhook is restarted.
     */
    public record CertificateIssuer(
            @Key(value = "Its name.", example = "company-ca")
            ObjectName name,

            @Key("Its kind.") IssuerKind kind,

            @Key("The API group of an issuer that cert-manager does not bring itself.") @Nullable
            HostName group) {}

    /** The kind of an issuer. */
    public enum IssuerKind {
        /** One of the namespace. */
        ISSUER("Issuer"),
        /** One of the cluster. */
        CLUSTER_ISSUER("ClusterIssuer");

        private final String kind;

        IssuerKind(String kind) {
            this.kind = kind;
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
