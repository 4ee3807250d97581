package com.carbon254.spark.change.cluster;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Quotas and bounds of a namespace. */
final class BoundsOfNamespace implements ImpactRule {

    @Override
    public String statement() {
        return "A ResourceQuota or LimitRange is asked when a pod is made; pods that run stay, and do not come "
                + "back if there is no room.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("ResourceQuota", "LimitRange") || change.isIn("/metadata")) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.LIVE,
                    "Pods are made without this bound from now on.",
                    change.identity().deletion());
        }
        List<String> streams = streams(change);
        boolean isShort = change.isOf("ResourceQuota")
                && pods(change)
                        .map(bound -> bound.compareTo(wanted(change)) < 0)
                        .orElse(false);
        return isShort
                ? Verdict.of(
                        Impact.OUTAGE,
                        "The pods of what is synced are more than it allows: " + String.join(", ", streams)
                                + " do not come back whole after their next start.")
                : Verdict.of(Impact.NEXT_RUN, "Pods are measured by it when they are made; those that run stay.");
    }

    private static Optional<BigDecimal> pods(FieldChange change) {
        String bound = change.object().after("/spec/hard/pods").asText();
        return bound.matches("[0-9]+") ? Optional.of(new BigDecimal(bound)) : Optional.empty();
    }

    /** Drivers and executors of streams, and the pods of the platform. */
    private static BigDecimal wanted(FieldChange change) {
        long spark = change.scene()
                .after()
                .applications()
                .filter(Application::isStream)
                .filter(one -> one.manifest()
                        .key()
                        .namespace()
                        .equals(change.identity().namespace()))
                .mapToLong(one -> 1 + one.spec().at("/executor/instances").asLong(1))
                .sum();
        long others = change.scene()
                .after()
                .workloads()
                .filter(one -> one.manifest()
                        .key()
                        .namespace()
                        .equals(change.identity().namespace()))
                .mapToLong(one -> one.replicas())
                .sum();
        return BigDecimal.valueOf(spark + others);
    }

    private static List<String> streams(FieldChange change) {
        return change.scene()
                .after()
                .applications()
                .filter(Application::isStream)
                .map(Application::name)
                .toList();
    }
}
