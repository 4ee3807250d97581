package com.carbon254.spark.note;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.plan.engine.EnginePlan;
import com.carbon254.spark.plan.engine.LeftOut;
import java.util.List;

/** Says of each catalog beside that of the platform which engine is not told of it, and why. */
final class LeftOutCatalogs {

    private LeftOutCatalogs() {}

    /** A note for each, at the key that the engine cannot follow; empty if every engine is told of every catalog. */
    static List<Finding> of(LoadedEnvironment environment, EnginePlan plan) {
        return plan.leftOut().stream().map(one -> finding(environment, one)).toList();
    }

    private static Finding finding(LoadedEnvironment environment, LeftOut one) {
        return new Finding(
                Rule.CATALOG_LEFT_OUT,
                environment.place(one.path()),
                one.path(),
                one.engine() + " is not told of the catalog: " + one.obstacle(),
                one.remedy(),
                "nothing need be done: Spark reads the catalog, or silence the rule");
    }
}
