package com.carbon254.spark.validate.operator;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;

/** The operator acts in the namespaces that are known by name; labels that find more open the whole cluster to it. */
final class OperatorReach implements OperatorRule {

    private static final String PATH = "jobNamespaceSelector";

    @Override
    public void check(Subject subject) {
        LoadedEnvironment environment = subject.environment();
        if (environment.config().jobNamespaceSelector().isEmpty()) {
            return;
        }
        subject.findings()
                .add(
                        new Finding(
                                Rule.OPERATOR_REACH,
                                environment.place(PATH),
                                PATH,
                                "with labels that find namespaces, the operator may make pods and read ConfigMaps in every namespace"
                                        + " of the cluster",
                                "an operator acts where jobs run",
                                "list the namespaces in jobNamespaces, or silence this rule with the reason why they are not known"));
    }
}
