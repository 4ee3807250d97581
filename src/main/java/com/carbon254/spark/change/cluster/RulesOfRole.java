package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Permissions;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** What an account may do. */
final class RulesOfRole implements ImpactRule {

    @Override
    public String statement() {
        return "The API server asks roles at every request: a permission that is taken away holds for pods that "
                + "run, at once.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding")
                && !change.isIn("/metadata", "/roleRef", "/apiVersion");
        if (!applies) {
            return Verdict.none();
        }
        List<String> poorer = Permissions.lost(change.scene(), change.object());
        Optional<String> command =
                change.isDeparture() ? Optional.of(change.identity().deletion()) : Optional.empty();
        return Optional.of(
                poorer.isEmpty()
                        ? new Verdict(
                                Impact.LIVE, "It holds with the next request; what runs loses nothing by it.", command)
                        : new Verdict(
                                Impact.OUTAGE,
                                "Pods of " + String.join(", ", poorer)
                                        + " that run lose a permission with their next request.",
                                command));
    }
}
