package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Alert;
import com.carbon254.spark.alert.Scope;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.alert.AlertChoice;
import com.carbon254.spark.config.alert.AlertSeverity;
import com.carbon254.spark.plan.monitoring.RulePlan.Kind;
import com.carbon254.spark.plan.monitoring.RulePlan.Rule;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.monitoring.AlertName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rules of an alert: one for all jobs that do not differ, and one for each that does. */
final class AlertPlans {

    private final WatchedPlatform platform;
    private final Monitoring monitoring;
    private final DashboardLinks links;
    private final Blanks blanks;

    AlertPlans(WatchedPlatform platform, Monitoring monitoring, DashboardLinks links, Blanks blanks) {
        this.platform = platform;
        this.monitoring = monitoring;
        this.links = links;
        this.blanks = blanks;
    }

    Stream<Stated<Rule>> of(Alert alert) {
        AlertChoice common =
                Objects.requireNonNull(monitoring.alerts().get(new AlertName(alert.name())), "the alert is wanted");
        if (!alert.isByJob()) {
            return rule(alert, common, new AlertSubject(Optional.empty(), List.of())).stream();
        }
        List<String> apart = new ArrayList<>();
        List<Stated<Rule>> rules = new ArrayList<>();
        for (MonitoredJob job : watched(alert)) {
            Optional<AlertChoice> own = job.alert(alert.name());
            if (own.isPresent() || alert.scope() == Scope.EACH_STREAM) {
                apart.add(job.name());
                AlertSubject subject = new AlertSubject(Optional.of(job.name()), List.of());
                rule(alert, own.map(over -> merged(common, over)).orElse(common), subject)
                        .ifPresent(rules::add);
            }
        }
        if (alert.scope() == Scope.EACH_STREAM) {
            return rules.stream();
        }
        if (alert.scope() == Scope.BATCH_JOBS) {
            platform.jobs().stream()
                    .filter(MonitoredJob::endless)
                    .map(MonitoredJob::name)
                    .forEach(apart::add);
        }
        AlertSubject rest =
                new AlertSubject(Optional.empty(), apart.stream().sorted().toList());
        return Stream.concat(rule(alert, common, rest).stream(), rules.stream());
    }

    private List<MonitoredJob> watched(Alert alert) {
        return platform.jobs().stream()
                .filter(job -> alert.scope() != Scope.EACH_STREAM || job.endless())
                .filter(job -> alert.scope() != Scope.BATCH_JOBS || !job.endless())
                .toList();
    }

    private Optional<Stated<Rule>> rule(Alert alert, AlertChoice settings, AlertSubject subject) {
        if (Boolean.FALSE.equals(settings.enabled())) {
            return Optional.empty();
        }
        String threshold = threshold(alert, settings.threshold());
        Rule rule = new Rule(
                Kind.ALERT,
                alert.name(),
                blanks.fill(alert.expression(), threshold, subject.matcher()),
                Optional.ofNullable(settings.after()).map(PrometheusText::span).orElse(""),
                labels(settings, subject),
                annotations(alert, subject));
        return Optional.of(new Stated<>(rule, subject.key(alert)));
    }

    private static AlertChoice merged(AlertChoice common, AlertChoice own) {
        return new AlertChoice(
                own.enabled() == null ? common.enabled() : own.enabled(),
                own.severity() == null ? common.severity() : own.severity(),
                own.after() == null ? common.after() : own.after(),
                own.threshold() == null ? common.threshold() : own.threshold());
    }

    /** The bounds of quality are those that jobs are told, unless an alert has its own. */
    private String threshold(Alert alert, @Nullable BigDecimal stated) {
        if (stated != null) {
            return PrometheusText.number(stated);
        }
        return switch (alert.name()) {
            case "SparkQualityBelowWarning" -> platform.bounds().warning();
            case "SparkQualityBelowCritical" -> platform.bounds().critical();
            default -> "0";
        };
    }

    private SortedMap<String, String> labels(AlertChoice settings, AlertSubject subject) {
        SortedMap<String, String> labels = new TreeMap<>();
        monitoring.routing().forEach((name, value) -> labels.put(name.toString(), value));
        labels.put(
                "severity",
                Optional.ofNullable(settings.severity())
                        .orElse(AlertSeverity.WARNING)
                        .toString());
        subject.job().ifPresent(job -> labels.put("spark_job", job));
        return labels;
    }

    private SortedMap<String, String> annotations(Alert alert, AlertSubject subject) {
        SortedMap<String, String> annotations = new TreeMap<>();
        annotations.put("summary", alert.summary());
        annotations.put(
                "description",
                blanks.fill(alert.description())
                        .replace(Alert.JOB_NAME, subject.job().orElse("")));
        Optional.ofNullable(monitoring.runbooks())
                .ifPresent(base -> annotations.put("runbook_url", base + "/" + alert.name() + ".html"));
        links.ofAlert(alert.name(), subject.jobOf(alert)).ifPresent(url -> annotations.put("dashboard_url", url));
        return annotations;
    }
}
