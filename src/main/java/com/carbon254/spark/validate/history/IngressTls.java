package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.Cluster;
import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.List;

/** A history server of production is not reached by plain HTTP. */
final class IngressTls implements IngressRule {

    private static final String PATH = "history.ingress.tls";

    @Override
    public List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress) {
        boolean production = environment.config().cluster().tier() == Cluster.Tier.PRODUCTION;
        if (!production || !ingress.enabled() || ingress.tls() != null) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.INGRESS_TLS,
                environment.place(PATH),
                PATH,
                "the key is not set, so passwords and logs of production cross the network in the clear",
                "production has a certificate",
                "set tls.secret, or silence this rule with the reason why something in front encrypts"));
    }
}
