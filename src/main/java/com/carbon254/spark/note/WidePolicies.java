package com.carbon254.spark.note;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.network.NetworkPlan;
import com.carbon254.spark.plan.network.Unstated;
import java.util.List;

/** Says which policies are wider than they could be, and the key that would narrow each. */
final class WidePolicies {

    private WidePolicies() {}

    /** A note for each key that is not stated. */
    static List<Finding> of(LoadedEnvironment environment, NetworkPlan plan) {
        return plan.unstated().stream()
                .map(unstated -> finding(environment, unstated))
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, Unstated unstated) {
        return new Finding(
                Rule.NETWORK_UNSTATED,
                environment.place(unstated.key()),
                unstated.key(),
                unstated.problem(),
                unstated.allowed(),
                "nothing need be done; to narrow it, state " + unstated.key() + ", or silence the rule");
    }
}
