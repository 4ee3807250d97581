package com.carbon254.spark.validate.image;

import com.carbon254.spark.validate.rule.RuleSet;
import java.util.List;

/** The rules over images and their releases. A new one is a class beside this and a line here. */
public final class ImageRules {

    private static final RuleSet ALL = new RuleSet(
            List.of(
                    new ImageDigestKnown(),
                    new LockedImages(),
                    new LockedSparkImages(),
                    new QualityReleases(),
                    new SparkReleases()),
            List.of(new LockedImageUses()));

    private ImageRules() {}

    /** All of them. */
    public static RuleSet all() {
        return ALL;
    }
}
