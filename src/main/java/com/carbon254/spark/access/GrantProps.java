package com.carbon254.spark.access;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.Optional;

/**
 * What an account may do.
 *
 * @param namespace where; empty for everywhere
 * @param name the name of role and binding
 * @param labels their labels
 * @param account who
 * @param permissions what
 * @param others users and groups that may do the same
 */
record GrantProps(
        Optional<Stated<DnsLabel>> namespace,
        String name,
        Labels labels,
        AccountProps account,
        List<Permission> permissions,
        List<AccessPlan.Submitter> others) {

    GrantProps {
        permissions = List.copyOf(permissions);
        others = List.copyOf(others);
    }

    /** In a namespace, under the name of the account. */
    static GrantProps in(Stated<DnsLabel> namespace, AccountProps account, List<Permission> permissions) {
        return new GrantProps(
                Optional.of(namespace), account.name(), account.labels(), account, permissions, List.of());
    }

    /** Everywhere; the name has the account's namespace in it, because such roles belong to the cluster. */
    static GrantProps everywhere(AccountProps account, List<Permission> permissions) {
        String name = account.name() + "-" + account.namespace().value();
        return new GrantProps(Optional.empty(), name, account.labels(), account, permissions, List.of());
    }

    /** The same under another name. */
    GrantProps called(String other) {
        return new GrantProps(namespace, other, labels, account, permissions, others);
    }

    /** The same for people. */
    GrantProps and(List<AccessPlan.Submitter> people) {
        return new GrantProps(namespace, name, labels, account, permissions, people);
    }
}
