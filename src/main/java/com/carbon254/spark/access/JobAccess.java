package com.carbon254.spark.access;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.kube.ManifestFile;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.job.JobPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.SortedMap;

/**
 * Access in the namespaces with jobs: an account for drivers and executors in each, one of its own for a job that asks for it, and the right to submit there for one
 * account and for people.
 */
record JobAccess(ManifestFile file, Platform platform) {

    void add() {
        platform.site().jobNamespaces().forEach(this::shared);
        platform.jobs().forEach(job -> job.identity().account().own().ifPresent(annotations -> own(job, annotations)));
        AccountProps runner = AccountProps.plain(
                AccessNamespaces.home(platform),
                PlatformNames.RUNNER_ACCOUNT,
                labels(PlatformNames.RUNNER_ACCOUNT, "submission"));
        new Account(file, runner);
        platform.site().jobNamespaces().forEach(namespace -> runner(runner, namespace));
    }

    private void shared(DnsLabel namespace) {
        Stated<DnsLabel> where = AccessNamespaces.ofJobs(platform, namespace);
        application(new AccountProps(
                where,
                PlatformNames.APPLICATION_ACCOUNT,
                labels(PlatformNames.APPLICATION_ACCOUNT, "application"),
                List.of(
                        StoreAccounts.annotations(platform.foundation().storage()),
                        new Stated<>(
                                platform.foundation().access().applicationAnnotations(),
                                "access.applicationAnnotations"))));
    }

    /** What the cloud knows of all jobs, it knows of this one, unless its own annotations say otherwise. */
    private void own(JobPlan job, Stated<SortedMap<String, String>> annotations) {
        String name = job.identity().account().name();
        application(new AccountProps(
                AccessNamespaces.ofJobs(platform, job.identity().namespace()),
                name,
                labels(name, "application"),
                List.of(StoreAccounts.annotations(platform.foundation().storage()), annotations)));
    }

    private void application(AccountProps account) {
        new Account(file, account);
        new Grant(file, GrantProps.in(account.namespace(), account, ApplicationPermissions.all()));
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
