package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** The role of a binding cannot be changed. */
final class RoleOfBinding implements ImpactRule {

    @Override
    public String statement() {
        return "roleRef of a RoleBinding or ClusterRoleBinding is immutable (rbac.authorization.k8s.io/v1).";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        return change.isOf("RoleBinding", "ClusterRoleBinding") && change.isIn("/roleRef")
                ? Verdict.of(
                        Impact.RECREATE,
                        "The API server refuses another role: delete the binding first; until it is applied again its"
                                + " accounts may do less.",
                        change.identity().deletion())
                : Verdict.none();
    }
}
