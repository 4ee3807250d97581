package com.carbon254.spark.plan.operator;

import com.carbon254.spark.catalogue.operator.OperatorHook;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.Authorities;
import com.carbon254.spark.config.operator.Controller;
import com.carbon254.spark.config.operator.DisruptionBudget;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.Webhook;
import com.carbon254.spark.config.operator.WebhookCertificate;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateIssuer;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateType;
import com.carbon254.spark.config.operator.WebhookCertificate.IssuerKind;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.pod.ContainerPlan;
import com.carbon254.spark.plan.pod.PodIdentity;
import com.carbon254.spark.value.address.HostName;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plans of the operator's two processes.
 *
 * @param operator what is said of both
 * @param release what they run
 * @param home where their own objects live
 * @param namespaces where they run jobs
 */
record OperatorProcesses(Operator operator, OperatorRelease release, DnsLabel home, WatchedNamespaces namespaces) {

    private static final String CERT_MANAGER = "cert-manager.io";

    ControllerPlan controller(Optional<StorageAccess> reached, @Nullable Authorities authorities) {
        Controller controller = operator.controller();
        Optional<StorageAccess> storage =
                reached.filter(any -> controller.submission().objectStore());
        ProcessPlan process = new ProcessPlan(
                PlatformNames.OPERATOR_ACCOUNT,
                ControllerArguments.of(operator, release, namespaces, home),
                new Replication(
                        controller.replicas(),
                        controller.revisionHistoryLimit(),
                        remaining(controller.disruptionBudget()),
                        controller.leaderElection().enabled()),
                ContainerPlan.of(controller.resources()),
                OperatorPodPlan.of(controller.pod())
                        .as(storage.map(store -> store.login().pods()).orElse(PodIdentity.NONE)),
                OperatorPodPlan.texts(controller.accountAnnotations()));
        return new ControllerPlan(
                process,
                controller.submission().temporary(),
                storage,
                ControllerVariables.of(operator, authorities, storage),
                controller.profiling().enabled()
                        ? OptionalInt.of(controller.profiling().port())
                        : OptionalInt.empty(),
                operator.jobPages().ingress().enabled() && release.cachesIngresses(),
                operator.batchScheduler().volcano(),
                operator.batchScheduler().coscheduling() != null);
    }

    Optional<WebhookPlan> webhook() {
        Webhook webhook = operator.webhook();
        if (!webhook.enabled()) {
            return Optional.empty();
        }
        ProcessPlan process = new ProcessPlan(
                PlatformNames.WEBHOOK,
                WebhookArguments.of(operator, release, namespaces, home),
                new Replication(
                        webhook.replicas(),
                        webhook.revisionHistoryLimit(),
                        remaining(webhook.disruptionBudget()),
                        webhook.leaderElection()),
                ContainerPlan.of(webhook.resources()),
                OperatorPodPlan.of(webhook.pod()),
                OperatorPodPlan.texts(webhook.accountAnnotations()));
        return Optional.of(new WebhookPlan(
                process,
                webhook.port(),
                webhook.failurePolicy().toString(),
                webhook.timeoutSeconds(),
                webhook.quotaEnforcement(),
                release.hooks().stream().map(OperatorProcesses::hook).toList(),
                certificate(webhook.certificate())));
    }

    private static OptionalInt remaining(DisruptionBudget budget) {
        return budget.enabled() ? OptionalInt.of(budget.minAvailable()) : OptionalInt.empty();
    }

    private static WebhookPlan.Hook hook(OperatorHook hook) {
        return new WebhookPlan.Hook(
                hook.mutates(),
                hook.name(),
                hook.path(),
                hook.group(),
                hook.version(),
                hook.resource(),
                hook.operations());
    }

    private static Optional<WebhookPlan.Certificate> certificate(WebhookCertificate certificate) {
        if (certificate.type() == CertificateType.INTERNAL) {
            return Optional.empty();
        }
        CertificateIssuer issuer = certificate.authority() == null
                ? Objects.requireNonNull(certificate.issuer(), "a rule asks for the issuer")
                : new CertificateIssuer(new ObjectName(PlatformNames.WEBHOOK_AUTHORITY), IssuerKind.ISSUER, null);
        return Optional.of(new WebhookPlan.Certificate(
                issuer.kind().toString(),
                issuer.name().toString(),
                Optional.ofNullable(issuer.group()).map(HostName::toString).orElse(CERT_MANAGER),
                Optional.ofNullable(certificate.authority()).map(ObjectName::toString),
                Optional.ofNullable(certificate.duration()).map(GoText::duration),
                Optional.ofNullable(certificate.renewBefore()).map(GoText::duration)));
    }
}
