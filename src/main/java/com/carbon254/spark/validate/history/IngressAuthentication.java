package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.Cluster;
import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.HistoryIngress.AuthenticationType;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.ArrayList;
import java.util.List;

/**
 * A user proves who he is before he reaches a history server of production, and the ingress controller
 * understands how.
 */
final class IngressAuthentication implements IngressRule {

    private static final String INGRESS = "history.ingress";
    private static final String TYPE = INGRESS + ".authentication.type";

    @Override
    public List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress) {
        List<Finding> findings = new ArrayList<>();
        if (!ingress.enabled()) {
            return findings;
        }
        boolean production = environment.config().cluster().tier() == Cluster.Tier.PRODUCTION;
        boolean none = ingress.authentication().type() == AuthenticationType.NONE;
        if (production && none) {
            findings.add(open(environment));
        }
        if (!none && !ingress.className().text().contains("nginx")) {
            findings.add(ignored(environment, ingress));
        }
        return findings;
    }

    private static Finding open(LoadedEnvironment environment) {
        return new Finding(
                Rule.HISTORY_AUTHENTICATION,
                environment.place(TYPE),
                TYPE,
                "\"none\" lets all who reach the host read all event logs of production",
                "use oauth2-proxy or basic",
                "set it, or silence this rule and give as the reason who else keeps strangers away from the host");
    }

    private static Finding ignored(LoadedEnvironment environment, HistoryIngress ingress) {
        return new Finding(
                Rule.INGRESS_AUTHENTICATION,
                environment.place(INGRESS + ".className"),
                INGRESS + ".className",
                "\"" + ingress.className() + "\" may not read the annotations that ask for the user's name",
                "authentication is by annotations of ingress-nginx",
                "use an nginx class, or silence this rule if this class is one");
    }
}
