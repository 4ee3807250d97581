package com.carbon254.spark.access;

import com.carbon254.spark.kube.Labels;
import com.carbon254.spark.plan.AccessPlan;
import com.carbon254.spark.plan.Names;
import com.carbon254.spark.plan.Platform;
import java.util.List;

/**
 * An account and what it may do.
 *
 * @param namespace where it lives and acts
 * @param name its name, and that of its role and binding
 * @param labels of all its objects
 * @param permissions what it may do
 * @param others users and groups that may do the same
 */
record AccountProps(
        String namespace, String name, Labels labels, List<Permission> permissions, List<AccessPlan.Submitter> others) {

    /** Copies the lists. */
    AccountProps {
        permissions = List.copyOf(permissions);
        others = List.copyOf(others);
    }

    /** The operator's account. */
    static AccountProps operator(Platform platform) {
        return of(platform, Names.OPERATOR_ACCOUNT, "operator", OperatorPermissions.all(), List.of());
    }

    /** The account of drivers and executors. */
    static AccountProps application(Platform platform) {
        return of(platform, Names.APPLICATION_ACCOUNT, "application", ApplicationPermissions.all(), List.of());
    }

    /** The account that submits jobs; people who submit are bound to the same role. */
    static AccountProps runner(Platform platform) {
        List<AccessPlan.Submitter> people = platform.access().submitters();
        return of(platform, Names.RUNNER_ACCOUNT, "submission", RunnerPermissions.all(), people);
    }

    private static AccountProps of(
            Platform platform,
            String name,
            String component,
            List<Permission> permissions,
            List<AccessPlan.Submitter> others) {
        Labels labels = new Labels(name, name + "-" + platform.environment(), component);
        return new AccountProps(platform.namespace().toString(), name, labels, permissions, others);
    }
}
