package com.carbon254.spark.change.data;

import com.carbon254.spark.change.Impact;
import com.carbon254.spark.change.rule.FieldChange;
import com.carbon254.spark.change.rule.ImpactRule;
import com.carbon254.spark.change.rule.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;

/** Jobs that look for tables, files and logs in another place. */
final class TablesElsewhere implements ImpactRule {

    @Override
    public String statement() {
        return "Spark finds tables by catalog, address and warehouse, files by the endpoint of the object "
                + "store, and event logs by spark.eventLog.dir: with another one, what was written stays behind "
                + "where no job reads it, while checkpoints say that it was written.";
    }

    private static final Pattern PLACES = Pattern.compile(
            "spark\\.sql\\.catalog\\.[a-z0-9_]+(\\.(uri|warehouse|ref|s3\\.endpoint))?"
                    + "|spark\\.hadoop\\.fs\\.s3a\\.endpoint|spark\\.eventLog\\.dir|spark\\.history\\.fs\\.logDirectory");

    @Override
    public Optional<Verdict> judge(FieldChange change) {
        boolean applies = change.isOf("ConfigMap", "SparkApplication", "ScheduledSparkApplication")
                && change.difference().before().isPresent()
                && PLACES.matcher(change.difference().lastStep()).matches();
        return applies
                ? Verdict.of(
                        Impact.LOSS,
                        "From their next start on, jobs and the history server look elsewhere: what was written so far"
                                + " stays behind unless your team moves it, or the address alone differs.")
                : Verdict.none();
    }
}
