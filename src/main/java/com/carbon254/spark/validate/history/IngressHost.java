package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import java.util.List;

/** The Ingress of a history server has a host name; where there is no Ingress, none is asked for. */
final class IngressHost implements IngressRule {

    private static final String PATH = "history.ingress.host";

    @Override
    public List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress) {
        if (!ingress.enabled() || ingress.host() != null) {
            return List.of();
        }
        return List.of(new Finding(
                Rule.INGRESS_HOST,
                environment.place(PATH),
                PATH,
                "the key is missing, and history.ingress.enabled is \"true\"",
                "an Ingress leads from a host name to the history server",
                "set it, or set enabled to false"));
    }
}
