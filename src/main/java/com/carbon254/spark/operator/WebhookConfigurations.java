package com.carbon254.spark.operator;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.kube.Traced;
import com.carbon254.spark.plan.operator.WatchedNamespaces;
import com.carbon254.spark.plan.operator.WebhookPlan;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorBuilder;
import io.fabric8.kubernetes.api.model.ObjectMeta;
import io.fabric8.kubernetes.api.model.ObjectMetaBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhook;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.MutatingWebhookConfigurationBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.RuleWithOperations;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.RuleWithOperationsBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhook;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhookBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhookConfiguration;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.ValidatingWebhookConfigurationBuilder;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.WebhookClientConfig;
import io.fabric8.kubernetes.api.model.admissionregistration.v1.WebhookClientConfigBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.constructs.Construct;

/**
 * What the API server asks the webhook. The authority of its certificate, {@code caBundle}, is not stated: the operator or
 * cert-manager writes it, and a tool that applies files must leave it alone.
 */
final class WebhookConfigurations extends Construct {

    private static final String LAUNCHED = "sparkoperator.k8s.io/launched-by-spark-operator";

    private final OperatorProps props;
    private final WebhookPlan plan;

    WebhookConfigurations(ManifestFile file, OperatorProps props, WebhookPlan plan) {
        super(file, "operator-webhook-configurations");
        this.props = props;
        this.plan = plan;
        file.add(this, mutating()).from("operator.webhook");
        file.add(this, validating()).from("operator.webhook");
    }

    private Traced<MutatingWebhookConfiguration> mutating() {
        Traced<List<MutatingWebhook>> hooks = Traced.list(plan.hooks().stream()
                .filter(WebhookPlan.Hook::mutates)
                .map(hook -> traced(mutating(hook)))
                .toList());
        return Traced.of(new MutatingWebhookConfigurationBuilder()
                        .withMetadata(metadata())
                        .withWebhooks(hooks.value())
                        .build())
                .with("/webhooks", hooks);
    }

    private Traced<ValidatingWebhookConfiguration> validating() {
        Traced<List<ValidatingWebhook>> hooks = Traced.list(plan.hooks().stream()
                .filter(hook -> !hook.mutates())
                .map(hook -> traced(validating(hook)))
                .toList());
        return Traced.of(new ValidatingWebhookConfigurationBuilder()
                        .withMetadata(metadata())
                        .withWebhooks(hooks.value())
                        .build())
                .with("/webhooks", hooks);
    }

    private static <T> Traced<T> traced(T webhook) {
        return Traced.of(webhook)
                .from("/namespaceSelector", "jobNamespaces")
                .from("/failurePolicy", "operator.webhook.failurePolicy")
                .from("/timeoutSeconds", "operator.webhook.timeoutSeconds");
    }

    private MutatingWebhook mutating(WebhookPlan.Hook hook) {
        return new MutatingWebhookBuilder()
                .withName(hook.name())
                .withAdmissionReviewVersions("v1")
                .withClientConfig(client(hook))
                .withFailurePolicy(plan.failurePolicy())
                .withNamespaceSelector(namespaces())
                .withObjectSelector(objects(hook))
                .withRules(rule(hook))
                .withSideEffects("None")
                .withTimeoutSeconds(plan.timeoutSeconds())
                .build();
    }

    private ValidatingWebhook validating(WebhookPlan.Hook hook) {
        return new ValidatingWebhookBuilder()
                .withName(hook.name())
                .withAdmissionReviewVersions("v1")
                .withClientConfig(client(hook))
                .withFailurePolicy(plan.failurePolicy())
                .withNamespaceSelector(namespaces())
                .withRules(rule(hook))
                .withSideEffects("None")
                .withTimeoutSeconds(plan.timeoutSeconds())
                .build();
    }

    private WebhookClientConfig client(WebhookPlan.Hook hook) {
        return new WebhookClientConfigBuilder()
                .withNewService()
                .withName(PlatformNames.WEBHOOK)
                .withNamespace(props.namespace())
                .withPath(hook.path())
                .withPort(WebhookProcess.PORT)
                .endService()
                .build();
    }

    /** Where labels find the namespaces, none is left out: who has them changes, and this object would not. */
    private @Nullable LabelSelector namespaces() {
        WatchedNamespaces namespaces = props.plan().namespaces();
        if (namespaces.isClusterWide()) {
            return null;
        }
        return new LabelSelectorBuilder()
                .addNewMatchExpression()
                .withKey("kubernetes.io/metadata.name")
                .withOperator("In")
                .withValues(namespaces.named().stream().map(Object::toString).toList())
                .endMatchExpression()
                .build();
    }

    /** Of all pods only those that Spark makes for the operator: a webhook that is down stops no others. */
    private static @Nullable LabelSelector objects(WebhookPlan.Hook hook) {
        return hook.isAboutPods()
                ? new LabelSelectorBuilder().addToMatchLabels(LAUNCHED, "true").build()
                : null;
    }

    private static RuleWithOperations rule(WebhookPlan.Hook hook) {
        return new RuleWithOperationsBuilder()
                .withApiGroups(hook.group())
                .withApiVersions(hook.version())
                .withOperations(hook.operations())
                .withResources(hook.resource())
                .build();
    }

    private ObjectMeta metadata() {
        ObjectMetaBuilder metadata = new ObjectMetaBuilder()
                .withName(PlatformNames.webhookConfiguration(props.namespace()))
                .withLabels(props.allLabels(OperatorProps.WEBHOOK));
        if (plan.certificate().isPresent()) {
            metadata.addToAnnotations(
                    "cert-manager.io/inject-ca-from", props.namespace() + "/" + PlatformNames.WEBHOOK_CERTIFICATE);
        }
        return metadata.build();
    }
}
