package com.carbon254.spark.operator;

import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.WebhookPlan;
import io.fabric8.certmanager.api.model.v1.Certificate;
import io.fabric8.certmanager.api.model.v1.CertificateBuilder;
import io.fabric8.kubernetes.api.model.Duration;
import java.text.ParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/**
 * What cert-manager issues for the webhook. The key is RSA in PKCS #1, which the webhook reads; it is kept when the
 * certificate is renewed, because the webhook goes on with what it read when it started.
 */
final class WebhookCertificate extends Construct {

    WebhookCertificate(ManifestFile file, OperatorProps props, WebhookPlan.Certificate plan) {
        super(file, "operator-webhook-certificate");
        String block = "operator.webhook.certificate";
        file.add(this, certificate(props, plan))
                .from(block)
                .from("/metadata/namespace", "namespace")
                .from("/spec/issuerRef", block + ".issuer")
                .from("/spec/duration", block + ".duration")
                .from("/spec/renewBefore", block + ".renewBefore");
    }

    private static Certificate certificate(OperatorProps props, WebhookPlan.Certificate plan) {
        String host = Names.WEBHOOK + "." + props.namespace() + ".svc";
        return new CertificateBuilder()
                .withMetadata(props.metadata(Names.WEBHOOK_CERTIFICATE, OperatorProps.WEBHOOK))
                .withNewSpec()
                .withSecretName(Names.WEBHOOK_CERTIFICATE)
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
        return text.map(WebhookCertificate::parse).orElse(null);
    }

    private static Duration parse(String text) {
        try {
            return Duration.parse(text);
        } catch (ParseException e) {
            throw new IllegalStateException(text + " is no duration", e);
        }
    }
}
