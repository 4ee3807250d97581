package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Recording;
import com.carbon254.spark.alert.Recordings;
import com.carbon254.spark.catalogue.metric.Metrics;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.Quality;
import com.carbon254.spark.config.Settings;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.config.operator.Webhook;
import com.carbon254.spark.config.operator.WebhookCertificate.CertificateType;
import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.Placeholders;
import com.carbon254.spark.promql.Promql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose metrics Prometheus has in an environment.
 *
 * @param exporters their names, as the catalogue has them
 * @param needless those of parts that the environment does not have: what asks for their metrics is not missed
 */
public record MetricSources(SortedSet<String> exporters, SortedSet<String> needless) {

    private static final String KAFKA = "kafka-exporter";
    private static final String PUSHGATEWAY = "pushgateway";

    public MetricSources {
        exporters = Collections.unmodifiableSortedSet(new TreeSet<>(exporters));
        needless = Collections.unmodifiableSortedSet(new TreeSet<>(needless));
    }

    static MetricSources of(
            Monitoring monitoring,
            Settings.Metrics metrics,
            Operator operator,
            @Nullable Kafka kafka,
            @Nullable Quality quality) {
        SortedMap<String, Boolean> scraped = new TreeMap<>();
        boolean states = monitoring.kubeStateMetrics().enabled();
        boolean jmx = monitoring.exporter() == Monitoring.Exporter.JMX;
        boolean servlet = metrics.prometheusServlet();
        scraped.put("prometheus", true);
        scraped.put("operator", true);
        scraped.put("spark-executors", servlet);
        // The servlet tells of the driver what its agent tells, too.
        scraped.put("spark-servlet", servlet && !jmx);
        scraped.put("spark-jmx", jmx);
        scraped.put("spark-state", states);
        scraped.put("kube-state-metrics", states);
        scraped.put("kube-pod-labels", states && monitoring.kubeStateMetrics().podLabels());
        scraped.put("cadvisor", monitoring.cadvisor());
        scraped.put("api-server", monitoring.apiServer());
        scraped.put("cert-manager", monitoring.certManager() && certificateIsIssued(operator));
        scraped.put(KAFKA, monitoring.kafkaExporter());
        // The results of quality checks are all that the platform's jobs push.
        scraped.put(PUSHGATEWAY, monitoring.pushgateway() != null && quality != null);
        scraped.values().removeIf(there -> !there);
        return new MetricSources(new TreeSet<>(scraped.keySet()), needless(kafka, quality));
    }

    private static NavigableSet<String> needless(@Nullable Kafka kafka, @Nullable Quality quality) {
        NavigableSet<String> needless = new TreeSet<>();
        if (kafka == null) {
            needless.add(KAFKA);
        }
        if (quality == null) {
            needless.add(PUSHGATEWAY);
        }
        return needless;
    }

    /** Whether something that lacks these exporters was wanted at all. */
    boolean isMissed(List<String> missing) {
        return Collections.disjoint(missing, needless);
    }

    /** Whether cert-manager has a certificate of ours to tell of. */
    private static boolean certificateIsIssued(Operator operator) {
        Webhook webhook = operator.webhook();
        return operator.managed() && webhook.enabled() && webhook.certificate().type() == CertificateType.CERT_MANAGER;
    }

    /** Whether an exporter is scraped. */
    public boolean has(String exporter) {
        return exporters.contains(exporter);
    }

    /** The recordings whose series exist; of several with the same name and labels the first. */
    List<Recording> existing(List<Recording> recordings) {
        List<Recording> existing = new ArrayList<>();
        for (Recording recording : recordings) {
            boolean taken = existing.stream()
                    .anyMatch(other -> other.name().equals(recording.name())
                            && other.labels().equals(recording.labels()));
            if (!taken && missing(recording.expression(), existing).isEmpty()) {
                existing.add(recording);
            }
        }
        return existing;
    }

    /**
     * The exporters that an expression needs and that are not scraped, sorted; behind a recording that does not exist
     * stand those that it needs. A name that the catalogue does not know is not missing here: a rule over the objects finds it.
     */
    List<String> missing(String expression, Collection<Recording> existing) {
        return Promql.parse(expression, Placeholders.ACCEPTED)
                .all()
                .filter(Selector.class::isInstance)
                .flatMap(part -> ((Selector) part).metric().stream())
                .filter(name ->
                        existing.stream().noneMatch(other -> other.name().equals(name)))
                .flatMap(name -> behind(name, existing))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<String> behind(String name, Collection<Recording> existing) {
        Stream<String> scraped =
                Metrics.find(name).stream().map(metric -> metric.exporter().name());
        // The last of several recordings of a name asks for the least.
        Stream<String> recorded = Recordings.all().stream()
                .filter(recording -> recording.name().equals(name))
                .reduce((first, second) -> second)
                .stream()
                .flatMap(recording -> missing(recording.expression(), existing).stream());
        return Stream.concat(scraped.filter(exporter -> !has(exporter)), recorded);
    }
}
