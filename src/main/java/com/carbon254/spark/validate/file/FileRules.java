package com.carbon254.spark.validate.file;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over the files of jobs. A new one is a class beside this and a line here. */
public final class FileRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new CheckpointLocations(),
                    new JobBuckets(),
                    new JobFiles(),
                    new JobPackages(),
                    new JobPrograms(),
                    new JobStores(),
                    new JobVisiblePrograms(),
                    new JobVolumes()),
            List.of(new CheckpointClaims()));

    private FileRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
