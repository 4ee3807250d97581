package com.carbon254.spark.validate.history;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over the history server and its Ingress. A new one is a class beside this and a line here. */
public final class HistoryRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new AuthenticationKeys(),
                    new EventLogFileSize(),
                    new HistoryHeap(),
                    new IngressAuthentication(),
                    new IngressHost(),
                    new IngressTls(),
                    new ManagedAnnotations()),
            List.of(new HostClaims()));

    private HistoryRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
