package com.carbon254.spark.change.job;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.Application;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;

/** Another release or image of Spark under a running stream. */
final class ReleaseOfSpark implements ImpactRule {

    @Override
    public String statement() {
        return "The image and sparkVersion of an application are part of its specification; a stream reads the "
                + "checkpoint that the older release wrote, and the older release need not read one that the newer "
                + "wrote.";
    }

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf(Application.KIND)
                && change.isIn("/spec/sparkVersion", "/spec/image")
                && Application.of(change.object().either()).isStream()
                && !Application.of(change.object().either()).isSuspended();
        return applies
                ? Verdict.of(
                        Impact.RE_RUN,
                        "The operator submits the stream anew with the other image. Spark reads checkpoints of older"
                                + " releases: the way back may need an older checkpoint.")
                : Verdict.none();
    }
}
