package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.alert.AlertSeverity;
import com.carbon254.spark.config.alert.OwnAlert;
import com.carbon254.spark.config.alert.OwnRecord;
import com.carbon254.spark.plan.monitoring.RulePlan.Group;
import com.carbon254.spark.plan.monitoring.RulePlan.Kind;
import com.carbon254.spark.plan.monitoring.RulePlan.Rule;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.InvalidPromqlException;
import com.carbon254.spark.promql.Promql;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.monitoring.AlertName;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes rules of what a team records and wants to be told. */
final class TeamRules {

    private final Monitoring monitoring;

    private TeamRules(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /** What is recorded, then the alerts; no group without a rule. */
    static List<Group> of(Monitoring monitoring) {
        TeamRules rules = new TeamRules(monitoring);
        Group records = new Group("team-recordings", "", rules.records());
        Group alerts = new Group("team-alerts", "", rules.alerts());
        return Stream.of(records, alerts)
                .filter(group -> !group.rules().isEmpty())
                .toList();
    }

    /** Each after those that it asks for: Prometheus evaluates them one after the other. */
    private List<Stated<Rule>> records() {
        NavigableMap<String, OwnRecord> open = new TreeMap<>();
        monitoring.ownRecords().forEach((name, record) -> open.put(name.toString(), record));
        List<Stated<Rule>> rules = new ArrayList<>();
        while (!open.isEmpty()) {
            String next = open.keySet().stream()
                    .filter(name -> metrics(Objects.requireNonNull(open.get(name)))
                            .noneMatch(asked -> !asked.equals(name) && open.containsKey(asked)))
                    .findFirst()
                    .orElseGet(open::firstKey);
            rules.add(record(next, Objects.requireNonNull(open.remove(next))));
        }
        return rules;
    }

    private static Stream<String> metrics(OwnRecord record) {
        try {
            return Promql.parse(record.expr())
                    .all()
                    .filter(Selector.class::isInstance)
                    .flatMap((Expression part) -> ((Selector) part).metric().stream());
        } catch (InvalidPromqlException refusedLater) {
            return Stream.empty();
        }
    }

    private static Stated<Rule> record(String name, OwnRecord record) {
        Rule rule = new Rule(
                Kind.RECORDING, name, record.expr(), "", MonitoringPlan.texts(record.labels()), new TreeMap<>());
        return new Stated<>(rule, "monitoring.ownRecords." + name);
    }

    private List<Stated<Rule>> alerts() {
        return monitoring.ownAlerts().entrySet().stream()
                .map(alert -> alert(alert.getKey(), alert.getValue()))
                .toList();
    }

    private Stated<Rule> alert(AlertName name, OwnAlert alert) {
        SortedMap<String, String> labels = MonitoringPlan.texts(monitoring.routing());
        labels.putAll(MonitoringPlan.texts(alert.labels()));
        labels.put(
                "severity",
                Optional.ofNullable(alert.severity())
                        .orElse(AlertSeverity.WARNING)
                        .toString());
        SortedMap<String, String> annotations = MonitoringPlan.texts(alert.annotations());
        annotations.put("runbook_url", alert.runbook().toString());
        Rule rule = new Rule(
                Kind.ALERT,
                name.toString(),
                alert.expr(),
                Optional.ofNullable(alert.after()).map(PrometheusText::span).orElse(""),
                labels,
                annotations);
        return new Stated<>(rule, "monitoring.ownAlerts." + name);
    }
}
