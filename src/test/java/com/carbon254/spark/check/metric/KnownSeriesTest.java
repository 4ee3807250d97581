package com.carbon254.spark.check.metric;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.alert.Alert;
import com.carbon254.spark.alert.Alerts;
import com.carbon254.spark.alert.Recordings;
import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.dashboard.Dashboards;
import com.carbon254.spark.dashboard.Query;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Placeholders;
import com.carbon254.spark.promql.Promql;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of Spark serves its own metrics, and every line those that we ask for. */
final class KnownSeriesTest {

    static List<String> lines() {
        return SparkLines.all();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void everyLineServesWhatOurRulesAndPanelsAskFor(String line) {
        KnownSeries known = new KnownSeries(List.of(line), new TreeMap<>());
        Recordings.all().forEach(recording -> {
            assertThat(new ExpressionFaults(known).of(parsed(recording.expression())))
                    .isEmpty();
            NavigableSet<String> labels = new SeriesLabels(known).of(parsed(recording.expression()));
            labels.addAll(recording.labels().keySet());
            known.record(recording.name(), labels);
        });

        assertThat(asked().flatMap(expression -> new ExpressionFaults(known).of(expression).stream()))
                .isEmpty();
    }

    @Test
    void metricOfAnotherLineIsNotServed() {
        KnownSeries known = new KnownSeries(List.of("3.5"), new TreeMap<>());

        assertThat(known.labels("metrics_executor_ConcurrentGCCount_total")).isEmpty();
        assertThat(known.absence("metrics_executor_ConcurrentGCCount_total"))
                .isEqualTo("Spark 3.5 serves no metric \"metrics_executor_ConcurrentGCCount_total\","
                        + " which is one of Spark 4.1");
        assertThat(new KnownSeries().labels("metrics_executor_ConcurrentGCCount_total"))
                .isPresent();
    }

    private static Stream<Expression> asked() {
        Stream<String> alerts = Alerts.all().map(Alert::expression);
        Stream<String> panels = Dashboards.all().stream()
                .flatMap(dashboard -> dashboard.sections().stream())
                .flatMap(section -> section.panels().stream())
                .flatMap(panel -> panel.queries().stream())
                .map(Query::expression);
        return Stream.concat(alerts, panels).map(KnownSeriesTest::parsed);
    }

    private static Expression parsed(String text) {
        String filled = text.replace(Alert.JOB, "").replaceAll("\\$\\{(threshold|warning|critical)}", "1");
        return Promql.parse(filled, Placeholders.ACCEPTED);
    }
}
