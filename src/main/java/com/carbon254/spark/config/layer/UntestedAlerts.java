package com.carbon254.spark.config.layer;

import com.carbon254.spark.config.own.SideFiles;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.spelling.NearName;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Finds tests of alerts that no environment has: nothing runs them. */
final class UntestedAlerts {

    private UntestedAlerts() {}

    static List<Finding> of(SideFiles files, List<LoadedEnvironment> environments) {
        NavigableSet<String> alerts = new TreeSet<>();
        environments.forEach(environment ->
                environment.config().monitoring().ownAlerts().keySet().forEach(name -> alerts.add(name.toString())));
        return files.tests().stream()
                .filter(test -> !environments.isEmpty() && !alerts.contains(SideFiles.alert(test)))
                .map(test -> new Finding(
                        Rule.FILE_PLACE,
                        Place.of(test),
                        "",
                        "there is no alert \"" + SideFiles.alert(test) + "\" to test",
                        alerts.isEmpty()
                                ? "a test is about an alert of monitoring.ownAlerts, and there is none"
                                : "a test is about an alert of monitoring.ownAlerts: " + String.join(", ", alerts),
                        NearName.find(SideFiles.alert(test), alerts)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("rename the file, or write the alert")))
                .toList();
    }
}
