package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** What DolphinScheduler runs is what it imported, whatever the ConfigMap says since. */
final class WorkflowImported implements ImpactRule {

    private static final String PREFIX = "spark-workflow-";

    @Override
    public String statement() {
        return "DolphinScheduler keeps a copy of what it imports and looks at no ConfigMap: a change holds once the file is "
                + "imported again, and a workflow that is gone here runs on there.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        if (!change.isOf("ConfigMap") || !change.identity().name().startsWith(PREFIX)) {
            return Verdict.none();
        }
        if (change.isDeparture()) {
            return Verdict.of(
                    Impact.NEXT_RUN,
                    "DolphinScheduler goes on with the workflow that it has, until your team takes it offline there; its"
                            + " steps may have lost the access that they need.");
        }
        if (change.isArrival()) {
            return Verdict.of(Impact.LIVE, "Nothing runs yet: your team imports the file, and brings it online.");
        }
        return change.isIn("/data")
                ? Verdict.of(
                        Impact.NEXT_RUN,
                        "It holds once your team has imported the file again, taken the old workflow offline and brought"
                                + " the new one online.")
                : Verdict.none();
    }
}
