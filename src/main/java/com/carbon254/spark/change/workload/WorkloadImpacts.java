package com.carbon254.spark.change.workload;

import com.carbon254.spark.change.rule.ImpactRule;
import java.util.List;

/** The rules on pods of the platform and what they read. */
public final class WorkloadImpacts {

    private WorkloadImpacts() {}

    /** The rules; of two that say the same, the first is named. */
    public static List<ImpactRule> rules() {
        return List.of(
                new WorkloadLeaves(),
                new WorkloadArrives(),
                new SelectorOfPods(),
                new FieldsOfStatefulSet(),
                new TemplateOfPods(),
                new ReplicasOfPods(),
                new StrategyOfPods(),
                new TemplateOfJob(),
                new WorkersOfConnect(),
                new ImmutableMap(),
                new DefaultsOfSubmissions(),
                new ConfigMapsOfPods());
    }
}
