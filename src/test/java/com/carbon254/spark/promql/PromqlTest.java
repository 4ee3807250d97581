package com.carbon254.spark.promql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.carbon254.spark.golden.CommittedFile;
import com.carbon254.spark.golden.Golden;
import com.carbon254.spark.promql.Expression.Aggregation;
import com.carbon254.spark.promql.Expression.Binary;
import com.carbon254.spark.promql.Expression.Range;
import com.carbon254.spark.promql.Expression.Selector;
import com.carbon254.spark.promql.Expression.Shifted;
import com.carbon254.spark.promql.Expression.Signed;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PromQL as Prometheus reads it; that promtool agrees about the same corpus is another test. */
@Tag(Golden.TAG)
final class PromqlTest {

    @ParameterizedTest
    @MethodSource("com.carbon254.spark.promql.PromqlCorpus#good")
    void expressionThatPrometheusTakesIsRead(String text) {
        assertThatCode(() -> Promql.parse(text)).doesNotThrowAnyException();
    }

    @Test
    void expressionThatPrometheusRefusesIsRefusedWithPlaceAndReason() {
        String refusals = PromqlCorpus.bad().map(PromqlTest::refusal).collect(Collectors.joining());

        CommittedFile.at(PromqlCorpus.BAD.toString()).holds(PromqlCorpus.BAD_HEADER + refusals);
    }

    private static String refusal(String text) {
        InvalidPromqlException fault = catchThrowableOfType(InvalidPromqlException.class, () -> Promql.parse(text));
        assertThat(fault).as(text).isNotNull();
        return text + "\t" + (fault.offset() + 1) + ": " + fault.getMessage() + "\n";
    }

    @Test
    void whatBindsMoreTightlyIsFurtherInside() {
        Binary or = (Binary) Promql.parse("a - b > 0 or c unless d");

        assertThat(or.operation().operator()).hasToString("or");
        assertThat(((Binary) or.left()).operation().operator()).hasToString(">");
        assertThat(((Binary) or.right()).operation().operator()).hasToString("unless");
    }

    @Test
    void equalOperatorsGroupFromTheLeftAndPowersFromTheRight() {
        Binary difference = (Binary) Promql.parse("a - b - c");
        Binary power = (Binary) Promql.parse("a ^ b ^ c");

        assertThat(difference.right()).isInstanceOf(Selector.class);
        assertThat(power.left()).isInstanceOf(Selector.class);
    }

    @Test
    void signStandsOutsideOfAPower() {
        assertThat(((Signed) Promql.parse("-a ^ 2")).body()).isInstanceOf(Binary.class);
    }

    @Test
    void groupingIsTheSameBeforeAndBehind() {
        Aggregation before = (Aggregation) Promql.parse("sum by (job) (up)");
        Aggregation behind = (Aggregation) Promql.parse("sum(up) by (job)");

        assertThat(before.grouping().orElseThrow().names()).containsExactly("job");
        assertThat(behind.grouping().orElseThrow().names()).containsExactly("job");
    }

    @Test
    void matchingSaysWhatIsTakenOver() {
        Binary binary = (Binary) Promql.parse("a * on (namespace, pod) group_left (node) b");

        assertThat(binary.operation().matching().orElseThrow().names()).containsExactly("namespace", "pod");
        assertThat(binary.operation().takenOver()).containsExactly("node");
    }

    @Test
    void selectorsAreFoundWhereverTheyStand() {
        Expression expression = Promql.parse("sum(rate(a[5m])) / max_over_time({__name__=\"b\"}[1h:1m]) or absent(c)");

        assertThat(expression
                        .all()
                        .filter(Selector.class::isInstance)
                        .map(part -> ((Selector) part).metric().orElseThrow()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void offsetAndRangeAreKept() {
        Shifted shifted = (Shifted) Promql.parse("a[1h] offset 5m");

        assertThat(shifted.how().back()).isEqualTo("5m");
        assertThat(((Range) shifted.body()).span()).isEqualTo("1h");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate(a[$__rate_interval])",
                "a{namespace=\"$namespace\"} offset $shift",
                "sum by ($group) (a{job=~\"${job:regex}\"}) > ${limit}"
            })
    void whatGrafanaFillsInIsAcceptedWhereItIsAskedFor(String text) {
        assertThatCode(() -> Promql.parse(text, Placeholders.ACCEPTED)).doesNotThrowAnyException();
        if (text.contains("[$")) {
            assertThat(catchThrowableOfType(InvalidPromqlException.class, () -> Promql.parse(text)))
                    .isNotNull();
        }
    }
}
