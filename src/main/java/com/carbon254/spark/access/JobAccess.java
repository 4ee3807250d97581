package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;

/**
 * Access in the namespaces with jobs: an account for drivers and executors in each, and the right to submit there for one
 * account and for people.
 */
record JobAccess(ManifestFile file, Platform platform) {

    void add() {
        platform.site().jobNamespaces().forEach(this::application);
        AccountProps runner = AccountProps.plain(
                AccessNamespaces.home(platform),
                PlatformNames.RUNNER_ACCOUNT,
                labels(PlatformNames.RUNNER_ACCOUNT, "submission"));
        new Account(file, runner);
        platform.site().jobNamespaces().forEach(namespace -> runner(runner, namespace));
    }

    private void application(DnsLabel namespace) {
        Stated<DnsLabel> where = AccessNamespaces.ofJobs(platform, namespace);
        AccountProps account = new AccountProps(
                where,
                PlatformNames.APPLICATION_ACCOUNT,
                labels(PlatformNames.APPLICATION_ACCOUNT, "application"),
                List.of(
                        StoreAccounts.annotations(platform.foundation().storage()),
                        new Stated<>(
                                platform.foundation().access().applicationAnnotations(),
                                "access.applicationAnnotations")));
        new Account(file, account);
        new Grant(file, GrantProps.in(where, account, ApplicationPermissions.all()));
    }

    private void runner(AccountProps runner, DnsLabel namespace) {
        Stated<DnsLabel> where = AccessNamespaces.ofJobs(platform, namespace);
        new Grant(
                file,
                GrantProps.in(
                                where,
                                runner,
                                RunnerPermissions.all(
                                        where.value().equals(runner.namespace().value())))
                        .and(platform.foundation().access().submitters()));
    }

    private Labels labels(String name, String component) {
        return Labels.of(
                name,
                component,
                platform.site().environment(),
                platform.site().marks().labels());
    }
}
