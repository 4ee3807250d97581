package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.ObjectRule;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.promql.InvalidPromqlException;
import com.carbon254.spark.promql.Placeholders;
import com.carbon254.spark.promql.Promql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The expressions of rules and panels are PromQL: a rule that is not takes its whole group out of Prometheus, and a panel shows
 * an error.
 */
final class ReadableRules implements ObjectRule {

    private static final String ALLOWED = "an expression is PromQL that Prometheus takes";
    private static final String REMEDY = "correct it";

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (PrometheusRules.Rule rule : PrometheusRules.of(objects)) {
            problem(rule.text(), Placeholders.REFUSED)
                    .ifPresent(problem -> faults.add(rule.fault(problem, ALLOWED, REMEDY, Rule.PROMQL)));
        }
        for (DashboardQuery query : DashboardQuery.of(objects)) {
            problem(query.text(), Placeholders.ACCEPTED)
                    .ifPresent(problem -> faults.add(query.fault(problem, ALLOWED, REMEDY, Rule.PROMQL)));
        }
        return faults;
    }

    private static Optional<String> problem(String text, Placeholders placeholders) {
        try {
            Promql.parse(text, placeholders);
            return Optional.empty();
        } catch (InvalidPromqlException e) {
            return Optional.of(e.getMessage() + ", at character " + (e.offset() + 1) + " of \"" + text + "\"");
        }
    }
}
