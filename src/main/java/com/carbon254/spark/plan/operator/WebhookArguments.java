package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.OperatorMetrics;
import com.carbon254.spark.config.operator.Webhook;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateType;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/**
 * The arguments of the webhook. It knows no selector of namespaces: where there is one, it must be told no names at all, or
 * it would leave the selected ones alone.
 */
final class WebhookArguments {

    private WebhookArguments() {}

    static List<String> of(
            Operator operator, OperatorRelease release, WatchedNamespaces namespaces, DnsLabel namespace) {
        Webhook webhook = operator.webhook();
        String home = namespace.toString();
        String configuration = PlatformNames.webhookConfiguration(home);
        Arguments arguments = new Arguments(release, OperatorProcess.WEBHOOK)
                .set("--webhook-secret-name", PlatformNames.WEBHOOK_CERTIFICATE)
                .set("--webhook-secret-namespace", home)
                .set("--webhook-svc-name", PlatformNames.WEBHOOK)
                .set("--webhook-svc-namespace", home)
                .set("--webhook-port", webhook.port())
                .set("--mutating-webhook-name", configuration)
                .set("--validating-webhook-name", configuration)
                .set("--enable-resource-quota-enforcement", webhook.quotaEnforcement())
                .set("--enable-cert-manager", webhook.certificate().type() == CertificateType.CERT_MANAGER)
                .setByRelease(operator, namespaces.selector())
                .set("--zap-log-level", webhook.logging().level())
                .set("--zap-encoder", webhook.logging().encoder());
        if (!namespaces.isClusterWide()) {
            arguments.set("--namespaces", namespaces.namesText());
        }
        election(arguments, webhook, home);
        metrics(arguments, operator.metrics());
        return arguments.list();
    }

    private static void election(Arguments arguments, Webhook webhook, String home) {
        arguments.set("--leader-election", webhook.leaderElection());
        if (webhook.leaderElection()) {
            arguments
                    .set("--leader-election-lock-name", PlatformNames.WEBHOOK_LEASE)
                    .set("--leader-election-lock-namespace", home);
        }
    }

    private static void metrics(Arguments arguments, OperatorMetrics metrics) {
        if (metrics.enabled()) {
            arguments.set("--metrics-bind-address", ":" + metrics.port());
        }
    }
}
