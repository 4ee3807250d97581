package com.carbon254.spark.validate.operator;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over the operator. A new one is a class beside this and a line here. */
public final class OperatorRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new OperatorAvailability(),
                    new OperatorEffects(),
                    new OperatorHosts(),
                    new OperatorMemory(),
                    new OperatorMeters(),
                    new OperatorPages(),
                    new OperatorPods(),
                    new OperatorReach(),
                    new OperatorReleases(),
                    new OperatorReplicas(),
                    new OperatorSchedulers(),
                    new OperatorSettings(),
                    new WebhookCertificates()),
            List.of(new OperatorOwners()));

    private OperatorRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
