package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.operator.WebhookCertificate;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateIssuer;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateType;
import com.carbon254.spark.finding.Rule;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The webhook's certificate is issued by an authority. Its process reads it once, so a certificate that is its own
 * authority is trusted by no API server from its renewal to the next restart.
 */
final class WebhookCertificates implements OperatorRule {

    private static final String BLOCK = "webhook.certificate.";
    private static final Pattern SELF_SIGNED = Pattern.compile("self[-.]?sign");

    @Override
    public void check(Subject subject) {
        WebhookCertificate certificate = subject.operator().webhook().certificate();
        if (!subject.operator().webhook().enabled()) {
            return;
        }
        if (certificate.type() == CertificateType.INTERNAL) {
            useless(subject, "issuer", certificate.issuer());
            useless(subject, "authority", certificate.authority());
            useless(subject, "duration", certificate.duration());
            useless(subject, "renewBefore", certificate.renewBefore());
        } else {
            issuer(subject, certificate);
            renewal(subject, certificate);
        }
    }

    private static void useless(Subject subject, String key, @Nullable Object value) {
        if (value != null) {
            subject.fault(
                    Rule.WEBHOOK_CERTIFICATE,
                    BLOCK + key,
                    "\"" + key
                            + "\" says something to cert-manager only, and the webhook issues its certificate itself",
                    "an internal certificate has no more keys",
                    "remove it, or set " + BLOCK + "type to cert-manager");
        }
    }

    private static void issuer(Subject subject, WebhookCertificate certificate) {
        CertificateIssuer issuer = certificate.issuer();
        if (certificate.authority() != null) {
            twoIssuers(subject, issuer);
        } else if (issuer == null) {
            subject.fault(
                    Rule.WEBHOOK_CERTIFICATE,
                    BLOCK + "issuer",
                    "the key is not set, and the API server does not trust the next certificate of one that signs itself",
                    "cert-manager needs an issuer that is an authority (of type CA, Vault ...)",
                    "name one, give the Secret of an authority, or set " + BLOCK + "type to internal");
        } else if (SELF_SIGNED
                .matcher(issuer.name().toString().toLowerCase(Locale.ROOT))
                .find()) {
            subject.fault(
                    Rule.WEBHOOK_SELF_SIGNED,
                    BLOCK + "issuer.name",
                    "\"" + issuer.name() + "\" sounds like an issuer whose certificates sign themselves: with the first"
                            + " renewal the API server refuses the webhook, until it is restarted",
                    "the issuer is an authority",
                    "name one of type CA, or silence this rule with the reason why this is one");
        }
    }

    private static void twoIssuers(Subject subject, @Nullable CertificateIssuer issuer) {
        if (issuer != null) {
            subject.fault(
                    Rule.WEBHOOK_CERTIFICATE,
                    BLOCK + "issuer",
                    "\"" + issuer.name() + "\" is not asked while there is an authority",
                    "a certificate has one issuer",
                    "remove it, or " + BLOCK + "authority");
        }
    }

    private static void renewal(Subject subject, WebhookCertificate certificate) {
        if (certificate.duration() == null || certificate.renewBefore() == null) {
            return;
        }
        if (certificate
                        .renewBefore()
                        .duration()
                        .compareTo(certificate.duration().duration())
                >= 0) {
            subject.fault(
                    Rule.WEBHOOK_CERTIFICATE,
                    BLOCK + "renewBefore",
                    "\"" + certificate.renewBefore() + "\" is not less than duration \"" + certificate.duration()
                            + "\"",
                    "a certificate is renewed within its own time",
                    "lower it, or raise the duration");
        }
    }
}
