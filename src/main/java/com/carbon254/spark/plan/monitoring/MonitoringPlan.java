package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.claims.Namespaces;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Prometheus scrapes, and whom it wakes.
 *
 * @param selector the labels by which Prometheus selects monitors and rules
 * @param scrapeInterval how often metrics are scraped, as Prometheus writes it
 * @param sources whose metrics Prometheus has
 * @param pushgateway where jobs push to, if there is one
 * @param stateReader the account of kube-state-metrics, if the cluster has it
 * @param rules what is asked of Prometheus
 * @param ofTeam rules that the team has written, and the metrics that it has declared
 * @param dashboards what people look at, if there are dashboards
 */
public record MonitoringPlan(
        SortedMap<String, String> selector,
        String scrapeInterval,
        MetricSources sources,
        Optional<Gateway> pushgateway,
        Optional<StateReader> stateReader,
        RulePlan rules,
        TeamMonitoring ofTeam,
        Optional<DashboardPlan> dashboards) {

    /**
     * A Pushgateway.
     *
     * @param namespace of its Service
     * @param selector the labels that select it
     * @param login the name and the password that it asks for, in this order; empty if it asks for none
     */
    public record Gateway(DnsLabel namespace, SortedMap<String, String> selector, List<SecretKey> login) {

        public Gateway {
            selector = Collections.unmodifiableSortedMap(new TreeMap<>(selector));
            login = List.copyOf(login);
        }

        private static Gateway of(Monitoring.Pushgateway gateway) {
            return new Gateway(
                    gateway.namespace(),
                    texts(gateway.selector()),
                    Stream.ofNullable(gateway.credentials())
                            .flatMap(user -> Stream.of(user.usernameKey(), user.passwordKey())
                                    .map(key -> new SecretKey(user.secret(), key)))
                            .toList());
        }
    }

    /** The account that reads the states of applications and schedules. */
    public record StateReader(DnsLabel namespace, ObjectName account) {}

    public MonitoringPlan {
        selector = Collections.unmodifiableSortedMap(new TreeMap<>(selector));
    }

    /**
     * Empty where the environment has no monitoring.
     *
     * @param name the environment's name
     * @param environment all of it, for what is watched is in most of its parts
     * @param jobNamespaces where jobs may run, sorted
     */
    public static Optional<MonitoringPlan> of(DnsLabel name, Environment environment, List<DnsLabel> jobNamespaces) {
        Monitoring monitoring = environment.monitoring();
        if (!monitoring.enabled()) {
            return Optional.empty();
        }
        MetricSources sources = MetricSources.of(
                monitoring,
                environment.settings().metrics(),
                environment.operator(),
                environment.kafka(),
                environment.quality());
        DashboardLinks links = DashboardLinks.of(name, monitoring, environment.historyIngress());
        WatchedPlatform platform = platform(environment, jobNamespaces);
        return Optional.of(new MonitoringPlan(
                texts(monitoring.selector()),
                PrometheusText.span(monitoring.scrapeInterval()),
                sources,
                Optional.ofNullable(monitoring.pushgateway()).map(Gateway::of),
                Optional.of(monitoring.kubeStateMetrics())
                        .filter(Monitoring.KubeStateMetrics::enabled)
                        .map(state -> new StateReader(state.namespace(), state.account())),
                new Rules(platform, monitoring, links, sources).plan(),
                TeamMonitoring.of(monitoring),
                ShownPanels.plan(platform, links, sources)));
    }

    private static WatchedPlatform platform(Environment environment, List<DnsLabel> jobNamespaces) {
        return new WatchedPlatform(
                environment.namespace(),
                Namespaces.ofOperator(environment.operator(), environment.namespace())
                        .value(),
                environment.operator(),
                Optional.ofNullable(environment.history()),
                jobNamespaces,
                MonitoredJob.of(environment.jobs()),
                QualityBounds.of(environment.quality()));
    }

    static SortedMap<String, String> texts(Map<?, ?> labels) {
        SortedMap<String, String> texts = new TreeMap<>();
        labels.forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }
}
