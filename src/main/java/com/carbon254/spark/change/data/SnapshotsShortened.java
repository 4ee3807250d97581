package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.List;
import java.util.Optional;

/** Snapshots of tables that are kept for fewer days. */
final class SnapshotsShortened implements ImpactRule {

    @Override
    public String statement() {
        return "The platform's maintenance program expires snapshots older than --keep-days and deletes files "
                + "that no table names after --orphan-days (job-contract.md): what is expired cannot be read or "
                + "rolled back to any more.";
    }

    private static final List<String> OPTIONS = List.of("--keep-days", "--orphan-days");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf(Application.KIND, Application.SCHEDULED)
                && !change.isArrival()
                && !change.isDeparture()
                && change.difference().lastStep().equals("arguments");
        if (!applies) {
            return Verdict.none();
        }
        Application old = Application.of(change.object().before().orElseThrow());
        Application now = Application.of(change.object().after().orElseThrow());
        return OPTIONS.stream()
                .filter(option -> days(now, option) < days(old, option))
                .findFirst()
                .flatMap(option -> Verdict.of(
                        Impact.LOSS,
                        "The next run deletes what is older than "
                                + now.argument(option).orElse("") + " days instead of "
                                + old.argument(option).orElse("what it was")
                                + ": no query can go back there any more."));
    }

    private static double days(Application application, String option) {
        try {
            return application.argument(option).map(Double::parseDouble).orElse(Double.MAX_VALUE);
        } catch (NumberFormatException noNumber) {
            return Double.MAX_VALUE;
        }
    }
}
