package com.carbon254.spark.dashboard;

import com.carbon254.spark.alert.Board;
import java.util.List;

/** For the owner of a table: are its data as good as they should be, and are they checked. */
final class QualityTrends {

    private static final String OF_JOBS = "{spark_job=~\"$job\"}";
    private static final String RATIO = "spark_quality_passed_ratio" + OF_JOBS;
    private static final String LAST = "spark_quality_last_run_timestamp_seconds" + OF_JOBS;
    private static final String BY_TABLE = "min by (spark_job, table) (" + RATIO + ")";
    private static final String AGE = "time() - max by (spark_job, table) (" + LAST + ")";

    static final Dashboard DASHBOARD = new Dashboard(
            Board.QUALITY,
            "Quality Check Trends",
            "For the owner of a table: are its data as good as they should be, and when was that last checked?",
            "30d",
            List.of(now(), trends()));

    private QualityTrends() {}

    private static Section now() {
        return Section.of(
                1,
                "Now",
                Panel.of(1, Kind.STAT, "Tables checked", "How many tables have a quality result?")
                        .asks(Series.orZero("count(" + BY_TABLE + ")"), "")
                        .wide(6),
                Panel.of(2, Kind.STAT, "Below the warning threshold", "How many tables need a look in the next days?")
                        .asks(Series.orZero("count(" + BY_TABLE + " < ${warning})"), "")
                        .badFrom("1")
                        .wide(6),
                Panel.of(3, Kind.STAT, "Below the critical threshold", "How many tables must not be used as they are?")
                        .asks(Series.orZero("count(" + BY_TABLE + " < ${critical})"), "")
                        .badFrom("1")
                        .wide(6),
                Panel.of(4, Kind.STAT, "Pushes that failed", "Does the Pushgateway refuse results of jobs?")
                        .asks(Series.orZero("count(push_failure_time_seconds > push_time_seconds)"), "")
                        .badFrom("1")
                        .wide(6),
                Panel.of(5, Kind.TABLE, "Tables", "Which tables are the worst, and how old is their result?")
                        .asks("sort(" + BY_TABLE + ")", "Constraints that held", "percentunit")
                        .asks(AGE, "Age", "s")
                        .wide(24));
    }

    private static Section trends() {
        return Section.of(
                2,
                "Trends",
                Panel.of(1, Kind.LINES, "Constraints that held", "Is the quality of a table getting better or worse?")
                        .asks(BY_TABLE, "{{table}}")
                        .in("percentunit")
                        .badBelow("${critical}", "${warning}")
                        .wide(24),
                Panel.of(2, Kind.BARS, "Age of the last result", "Which tables have had no check for long?")
                        .asks("sort_desc(" + AGE + ")", "{{table}}")
                        .in("s"),
                Panel.of(3, Kind.LINES, "Checks of a day", "How often was each table checked?")
                        .asks("max by (spark_job, table) (changes(" + LAST + "[1d]))", "{{table}}"));
    }
}
