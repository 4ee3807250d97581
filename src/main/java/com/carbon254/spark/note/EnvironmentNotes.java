package com.carbon254.spark.note;

import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.plan.Platform;
import java.util.List;
import java.util.stream.Stream;

/** Everything that stays undone in an environment that has no fault. */
public final class EnvironmentNotes {

    private EnvironmentNotes() {}

    /** Of alerts, panels, policies and catalogs. */
    public static List<Finding> of(LoadedEnvironment environment, Platform platform) {
        Stream<Finding> unserved = platform.services().monitoring().stream()
                .flatMap(plan -> Stream.concat(
                        LeftOutAlerts.of(environment, plan).stream(),
                        plan.dashboards().stream().flatMap(shown -> LeftOutPanels.of(environment, shown).stream())));
        Stream<Finding> wide = platform.network().stream()
                .flatMap(plan -> Stream.concat(
                        WidePolicies.of(environment, plan).stream(),
                        UnopenedFlows.of(environment, platform.jobs()).stream()));
        Stream<Finding> unread = LeftOutCatalogs.of(environment, platform.engines()).stream();
        return Stream.of(unserved, wide, unread).flatMap(notes -> notes).toList();
    }
}
