package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Users;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** What an account is told about itself. */
final class AccountOfPods implements ImpactRule {

    @Override
    public String statement() {
        return "imagePullSecrets, secrets and automountServiceAccountToken of a ServiceAccount are read when a "
                + "pod is made; a token of an account that is deleted is worth nothing from then on.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("ServiceAccount")) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            List<String> users =
                    Users.of(
                                    change.scene().before(),
                                    change.identity().namespace(),
                                    change.identity().name())
                            .stream()
                            .filter(user -> stays(change, user))
                            .toList();
            return users.isEmpty()
                    ? Verdict.of(
                            Impact.LIVE,
                            "No pod that stays has it.",
                            change.identity().deletion())
                    : Verdict.of(
                            Impact.OUTAGE,
                            "Pods of " + String.join(", ", users)
                                    + " that run with it are turned away by the API server"
                                    + " as soon as it is deleted.",
                            change.identity().deletion());
        }
        return change.isArrival()
                ? Verdict.of(Impact.LIVE, "Pods may have it from now on.")
                : Verdict.of(Impact.NEXT_RUN, "Pods that start from now on take it; those that run do not.");
    }

    private static boolean stays(FieldChange change, String user) {
        return change.scene().changes().stream()
                .filter(other -> other.isRemoved())
                .noneMatch(other -> other.object().toString().equals(user));
    }
}
