package com.carbon254.spark.validate.job;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.JobAccount;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** An account of a job's own is none of the platform's, and of no second job. */
final class JobAccounts implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        List<Finding> findings = new ArrayList<>();
        SortedMap<String, DnsLabel> owners = new TreeMap<>();
        environment
                .config()
                .jobs()
                .forEach((name, job) -> account(name, job).ifPresent(account -> {
                    String path = "jobs." + name + ".account.name";
                    if (PlatformNames.accounts().contains(account)) {
                        findings.add(finding(
                                environment,
                                path,
                                "\"" + account + "\" is an account that pods of other jobs or of the platform have",
                                "leave the name out, or choose another"));
                    }
                    Optional.ofNullable(owners.putIfAbsent(
                                    Namespaces.of(job, environment.config().namespace()) + "/" + account, name))
                            .ifPresent(owner -> findings.add(finding(
                                    environment,
                                    path,
                                    "\"" + account + "\" is the account of the job " + owner + " in the same namespace",
                                    "leave the name out, or choose another")));
                }));
        return findings;
    }

    private static Optional<String> account(DnsLabel name, Job job) {
        return Optional.ofNullable(job.account())
                .map(JobAccount::name)
                .map(DnsLabel::toString)
                .or(() -> Optional.ofNullable(job.account()).map(account -> PlatformNames.accountOf(name)));
    }

    private static Finding finding(LoadedEnvironment environment, String path, String problem, String remedy) {
        return new Finding(
                Rule.JOB_ACCOUNT,
                environment.place(path),
                path,
                problem,
                "an account of a job's own has no other pods",
                remedy);
    }
}
