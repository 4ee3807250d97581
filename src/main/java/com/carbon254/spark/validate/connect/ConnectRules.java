package com.carbon254.spark.validate.connect;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over Kafka Connect and its connectors. A new one is a class beside this and a line here. */
public final class ConnectRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(new ConnectorClaims(), new ConnectorConf(), new ConnectorKeys(), new ConnectorReaders()),
            List.of(new ConnectClaims()));

    private ConnectRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
