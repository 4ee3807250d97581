package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.PlatformNames;
import com.carbon254.spark.config.job.JobAccount;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The account of a job's pods.
 *
 * @param name its name
 * @param own its annotations, if only this job has it; empty for the account that jobs of a namespace share
 */
public record AccountPlan(String name, Optional<Stated<SortedMap<String, String>>> own) {

    /** The last step of the key path that states an account. */
    static final String KEY = ".account";

    static AccountPlan of(StatedJob stated) {
        JobAccount account = stated.job().account();
        return account == null
                ? new AccountPlan(PlatformNames.APPLICATION_ACCOUNT, Optional.empty())
                : new AccountPlan(
                        Optional.ofNullable(account.name())
                                .map(DnsLabel::toString)
                                .orElseGet(() -> PlatformNames.accountOf(stated.name())),
                        Optional.of(new Stated<>(annotations(account), stated.key(KEY))));
    }

    private static SortedMap<String, String> annotations(JobAccount account) {
        SortedMap<String, String> annotations = new TreeMap<>();
        account.annotations().forEach((key, value) -> annotations.put(key.toString(), value));
        return annotations;
    }
}
