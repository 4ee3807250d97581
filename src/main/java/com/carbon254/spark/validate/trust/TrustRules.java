package com.carbon254.spark.validate.trust;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over whom pods trust. A new one is a class beside this and a line here. */
public final class TrustRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(new AuthorityOfConnect(), new AuthorityPlace(), new ClusterNames(), new TrustStores()), List.of());

    private TrustRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
