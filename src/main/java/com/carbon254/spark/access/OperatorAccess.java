package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.operator.OperatorPlan;
import com.carbon254.spark.plan.operator.ProcessPlan;
import com.carbon254.spark.plan.operator.WebhookPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Access of the operator's two processes: in each namespace with jobs, in the operator's own, and in the whole cluster
 * only for what belongs to no namespace, or where a selector finds namespaces whose names are not known here.
 */
record OperatorAccess(ManifestFile file, Platform platform, OperatorPlan operator) {

    void add() {
        controller();
        operator.webhook().ifPresent(this::webhook);
    }

    private void controller() {
        AccountProps account = account(
                operator.controller().process(),
                "controller",
                StoreAccounts.annotations(operator.controller().storage()));
        OperatorPermissions permissions = new OperatorPermissions(operator.controller());
        new Account(file, account);
        grants(account, permissions.inHome(), permissions.withJobs());
        apart(account, isClusterWide() ? permissions.inHome() : permissions.apart());
        everywhere(account, permissions.everywhere(), permissions.withJobs(), permissions.toSelect());
    }

    private void webhook(WebhookPlan webhook) {
        AccountProps account = account(webhook.process(), "webhook", StoreAccounts.annotations(Optional.empty()));
        WebhookPermissions permissions = new WebhookPermissions(
                webhook,
                PlatformNames.webhookConfiguration(operator.namespace().value().toString()));
        new Account(file, account);
        grants(account, permissions.inHome(), permissions.withJobs());
        apart(account, permissions.inHome());
        everywhere(account, permissions.everywhere(), permissions.withJobs(), List.of());
    }

    /** A role in each namespace that is known by name. */
    private void grants(AccountProps account, List<Permission> inHome, List<Permission> withJobs) {
        for (DnsLabel namespace : operator.namespaces().named()) {
            List<Permission> permissions = new ArrayList<>();
            if (!isClusterWide()) {
                permissions.addAll(withJobs);
            }
            if (namespace.equals(operator.namespace().value())) {
                permissions.addAll(inHome);
            }
            if (!permissions.isEmpty()) {
                new Grant(file, GrantProps.in(AccessNamespaces.served(platform, namespace), account, permissions));
            }
        }
    }

    /** A role in the operator's own namespace, where no jobs are. */
    private void apart(AccountProps account, List<Permission> permissions) {
        boolean hasJobs =
                operator.namespaces().named().contains(operator.namespace().value());
        if (!hasJobs && !permissions.isEmpty()) {
            new Grant(file, GrantProps.in(operator.namespace(), account, permissions));
        }
    }

    private boolean isClusterWide() {
        return operator.namespaces().isClusterWide();
    }

    private void everywhere(
            AccountProps account, List<Permission> always, List<Permission> withJobs, List<Permission> toSelect) {
        List<Permission> permissions = new ArrayList<>(always);
        if (isClusterWide()) {
            permissions.addAll(toSelect);
            permissions.addAll(withJobs);
        }
        if (!permissions.isEmpty()) {
            new Grant(file, GrantProps.everywhere(account, permissions));
        }
    }

    private AccountProps account(ProcessPlan process, String component, Stated<SortedMap<String, String>> ofIdentity) {
        Labels labels = Labels.of(
                PlatformNames.OPERATOR_APP,
                component,
                platform.site().environment(),
                platform.site().marks().labels());
        return new AccountProps(
                operator.namespace(),
                process.name(),
                labels,
                List.of(
                        ofIdentity,
                        new Stated<>(process.accountAnnotations(), "operator." + component + ".accountAnnotations")));
    }
}
