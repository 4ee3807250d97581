package com.carbon254.spark.plan.job;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Optional;

/**
 * Which job it is.
 *
 * @param name its name
 * @param description what it does
 * @param owner the team that answers for it
 * @param namespace where it runs
 * @param account who its pods are
 */
public record JobIdentity(
        DnsLabel name, String description, Optional<DnsLabel> owner, DnsLabel namespace, AccountPlan account) {

    static JobIdentity of(StatedJob stated) {
        return new JobIdentity(
                stated.name(),
                stated.job().description(),
                Optional.ofNullable(stated.job().owner()),
                Namespaces.of(stated.job(), stated.environment().namespace()),
                AccountPlan.of(stated));
    }
}
