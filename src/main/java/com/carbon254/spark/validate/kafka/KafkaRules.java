package com.carbon254.spark.validate.kafka;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over clients of Kafka. A new one is a class beside this and a line here. */
public final class KafkaRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new ClusterVariables(),
                    new ConnectLogins(),
                    new LoginKeys(),
                    new LoginMechanism(),
                    new LoginProtocol(),
                    new NamedClusters(),
                    new ReadableLogins(),
                    new TrustedAuthority()),
            List.of());

    private KafkaRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
