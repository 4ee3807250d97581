package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Alert;
import com.carbon254.spark.alert.Alerts;
import com.carbon254.spark.alert.Recording;
import com.carbon254.spark.alert.Recordings;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.plan.monitoring.RulePlan.Group;
import com.carbon254.spark.plan.monitoring.RulePlan.Kind;
import com.carbon254.spark.plan.monitoring.RulePlan.LeftOut;
import com.carbon254.spark.plan.monitoring.RulePlan.Rule;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.monitoring.AlertName;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes of alerts and recordings the rules that apply in an environment. */
final class Rules {

    private final WatchedPlatform platform;
    private final Monitoring monitoring;
    private final MetricSources sources;
    private final Blanks blanks;
    private final AlertPlans alertRules;
    private final List<Recording> recordings;

    Rules(WatchedPlatform platform, Monitoring monitoring, DashboardLinks links, MetricSources sources) {
        this.platform = platform;
        this.monitoring = monitoring;
        this.sources = sources;
        this.blanks = new Blanks(
                platform.namespace().toString(),
                platform.home().toString(),
                PrometheusText.anyOf(platform.jobNamespaces()),
                PrometheusText.anyOf(
                        OperatorRelease.findOrNewest(platform.operator().version())
                                .queues()));
        this.alertRules = new AlertPlans(platform, monitoring, links, blanks);
        this.recordings = sources.existing(Recordings.all());
    }

    RulePlan plan() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                "spark-recordings",
                Recordings.INTERVAL,
                recordings.stream().map(this::rule).toList()));
        Alerts.groups()
                .forEach(group -> groups.add(new Group(
                        group.name(),
                        "",
                        wanted(group)
                                .filter(alert -> missing(alert).isEmpty())
                                .flatMap(alertRules::of)
                                .toList())));
        groups.removeIf(group -> group.rules().isEmpty());
        List<LeftOut> leftOut = Alerts.groups().stream()
                .flatMap(this::wanted)
                .filter(alert -> !missing(alert).isEmpty())
                .filter(alert -> sources.isMissed(missing(alert)))
                .map(alert -> new LeftOut(alert.name(), missing(alert)))
                .toList();
        return new RulePlan(groups, leftOut);
    }

    private Stated<Rule> rule(Recording recording) {
        Rule rule = new Rule(
                Kind.RECORDING,
                recording.name(),
                blanks.fill(recording.expression()),
                "",
                recording.labels(),
                new TreeMap<>());
        return new Stated<>(rule, "monitoring");
    }

    private Stream<Alert> wanted(Alerts.Group group) {
        return group.alerts().stream()
                .filter(alert -> platform.has(alert.scope()))
                .filter(alert -> monitoring.alerts().containsKey(new AlertName(alert.name())));
    }

    private List<String> missing(Alert alert) {
        return sources.missing(blanks.fillForParsing(alert.expression()), recordings);
    }
}
