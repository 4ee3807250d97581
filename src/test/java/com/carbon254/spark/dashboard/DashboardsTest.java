package com.carbon254.spark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.carbon254.spark.alert.Board;
import com.carbon254.spark.alert.Recordings;
import com.carbon254.spark.check.metric.ExpressionFaults;
import com.carbon254.spark.check.metric.KnownSeries;
import com.carbon254.spark.check.metric.SeriesLabels;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.Placeholders;
import com.carbon254.spark.promql.Promql;
import java.util.List;
import java.util.NavigableSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dashboards ask for metrics that are served, and each panel says which question it answers. */
final class DashboardsTest {

    private static final Pattern SHOWN = Pattern.compile("\\{\\{(\\w+)}}");

    static List<Dashboard> dashboards() {
        return Dashboards.all();
    }

    static Stream<Panel> panels() {
        return Dashboards.all().stream()
                .flatMap(dashboard -> dashboard.sections().stream())
                .flatMap(section -> section.panels().stream());
    }

    @Test
    void dashboardsAreThoseOfTheGuide() {
        assertThat(Dashboards.all())
                .map(Dashboard::title)
                .containsExactly(
                        "Spark Cluster Overview",
                        "Job Execution History",
                        "Resource Utilization",
                        "Quality Check Trends");
        assertThat(panels()).hasSizeGreaterThanOrEqualTo(24);
    }

    @Test
    void everyBoardIsOneDashboard() {
        assertThat(Dashboards.all().stream().map(Dashboard::board)).containsExactlyInAnyOrder(Board.values());
    }

    @Test
    void alertLeadsToItsBoard() {
        assertThat(Dashboards.ofAlert("SparkKafkaLagHigh"))
                .map(Dashboard::board)
                .hasValue(Board.JOBS);
        assertThat(Dashboards.ofAlert("NoSuchAlert")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void numbersAndTitlesStandOnce(Dashboard dashboard) {
        Stream<Integer> ids = dashboard.sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id()), section.panels().stream().map(section::id)));

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(dashboard.sections().stream().flatMap(section -> section.panels().stream()))
                .map(Panel::title)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void panelAsksAQuestionOfItsOwn(Panel panel) {
        assertThat(panel.question()).contains("?");
        assertThat(panels().filter(other -> other.question().equals(panel.question())))
                .hasSize(1);
        assertThat(panel.queries()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("panels")
    void panelNamesMetricsAndLabelsThatExist(Panel panel) {
        KnownSeries known = recordings();
        for (Query query : panel.queries()) {
            Expression expression = expression(query.expression());

            assertThat(new ExpressionFaults(known).of(expression)).isEmpty();
            assertThat(new SeriesLabels(known).of(expression)).containsAll(labels(panel, query));
        }
    }

    private static List<String> labels(Panel panel, Query query) {
        Stream<String> legend = SHOWN.matcher(query.legend()).results().map((MatchResult match) -> match.group(1));
        return Stream.concat(legend, panel.links().stream().map(ColumnLink::column))
                .toList();
    }

    private static Expression expression(String text) {
        String filled = text.replace("${warning}", "1").replace("${critical}", "1");
        return Promql.parse(filled, Placeholders.ACCEPTED);
    }

    private static KnownSeries recordings() {
        KnownSeries known = new KnownSeries();
        Recordings.all().forEach(recording -> {
            NavigableSet<String> labels = new SeriesLabels(known).of(Promql.parse(recording.expression()));
            labels.addAll(recording.labels().keySet());
            known.record(recording.name(), labels);
        });
        return known;
    }
}
