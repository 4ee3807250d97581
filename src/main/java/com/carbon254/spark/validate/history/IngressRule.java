package com.carbon254.spark.validate.history;

import com.carbon254.spark.config.HistoryIngress;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;

/** Something that must hold of the way to a history server from outside, where there is a server. */
interface IngressRule extends EnvironmentRule {

    /** What breaks the rule; empty if it holds. */
    List<Finding> check(LoadedEnvironment environment, HistoryIngress ingress);

    @Override
    default List<Finding> check(LoadedEnvironment environment) {
        return environment
                .config()
                .historyIngress()
                .map(ingress -> check(environment, ingress))
                .orElse(List.of());
    }
}
