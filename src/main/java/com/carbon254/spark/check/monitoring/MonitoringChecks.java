package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Surroundings;
import java.util.stream.Stream;

/** The rules over monitors and the rules of Prometheus. A new one is a class beside this and a line here. */
public final class MonitoringChecks {

    private MonitoringChecks() {}

    /** All of them. */
    public static Stream<ObjectRule> of(Surroundings surroundings) {
        return Stream.of(
                new KnownMetrics(surroundings.metrics()),
                new MonitorTargets(surroundings.monitors()),
                new ReadableRules(),
                new ScrapedMetrics(surroundings.exporters(), surroundings.metrics()));
    }
}
