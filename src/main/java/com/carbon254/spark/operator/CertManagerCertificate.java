package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.operator.WebhookPlan;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.certmanager.api.model.v1.CertificateBuilder;
import io.fabric8.certmanager.api.model.v1.Issuer;
import io.fabric8.certmanager.api.model.v1.IssuerBuilder;
import io.fabric8.kubernetes.api.model.Duration;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/**
 * What cert-manager issues for the webhook. The key is RSA in PKCS #1, which the webhook reads; it is kept when the
 * certificate is renewed, because the webhook goes on with what it read when it started.
 */
final class CertManagerCertificate extends Construct {

    private static final String BLOCK = "operator.webhook.certificate";
    private static final String AUTHORITY = BLOCK + ".authority";

    CertManagerCertificate(ManifestFile file, OperatorProps props, WebhookPlan.Certificate plan) {
        super(file, "operator-webhook-certificate");
        plan.authority()
                .ifPresent(secret -> file.add(this, issuer(props, secret))
                        .from(BLOCK)
                        .from("/metadata/namespace", props.namespaceKey())
                        .from("/spec/ca/secretName", AUTHORITY));
        file.add(this, certificate(props, plan))
                .from(BLOCK)
                .from("/metadata/namespace", props.namespaceKey())
                .from("/spec/issuerRef", plan.authority().isPresent() ? AUTHORITY : BLOCK + ".issuer")
                .from("/spec/duration", BLOCK + ".duration")
                .from("/spec/renewBefore", BLOCK + ".renewBefore");
    }

    /** An authority, unlike an issuer whose certificates sign themselves, is still trusted after a renewal. */
    private static Issuer issuer(OperatorProps props, String secret) {
        return new IssuerBuilder()
                .withMetadata(props.metadata(PlatformNames.WEBHOOK_AUTHORITY, OperatorProps.WEBHOOK))
                .withNewSpec()
                .withNewCa()
                .withSecretName(secret)
                .endCa()
                .endSpec()
                .build();
    }

    private static Certificate certificate(OperatorProps props, WebhookPlan.Certificate plan) {
        String host = PlatformNames.WEBHOOK + "." + props.namespace() + ".svc";
        return new CertificateBuilder()
                .withMetadata(props.metadata(PlatformNames.WEBHOOK_CERTIFICATE, OperatorProps.WEBHOOK))
                .withNewSpec()
                .withSecretName(PlatformNames.WEBHOOK_CERTIFICATE)
                .withCommonName(host.length() <= COMMON_NAME ? host : null)
                .withDnsNames(host, host + ".cluster.local")
                .withUsages("server auth")
                .withDuration(duration(plan.duration()))
                .withRenewBefore(duration(plan.renewBefore()))
                .withNewPrivateKey()
                .withAlgorithm("RSA")
                .withEncoding("PKCS1")
                .withRotationPolicy("Never")
                .withSize(2048)
                .endPrivateKey()
                .withNewIssuerRef()
                .withGroup(plan.issuerGroup())
                .withKind(plan.issuerKind())
                .withName(plan.issuer())
                .endIssuerRef()
                .endSpec()
                .build();
    }

    /** X.509 allows no longer one; the DNS names count. */
    private static final int COMMON_NAME = 64;

    private static @Nullable Duration duration(Optional<String> text) {
        return text.map(CertManagerCertificate::parse).orElse(null);
    }

    private static Duration parse(String text) {
        try {
            return Duration.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException(text + " is no duration", e);
        }
    }
}
