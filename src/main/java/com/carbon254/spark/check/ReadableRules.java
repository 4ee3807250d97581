package com.carbon254.spark.check;

import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.promql.InvalidPromqlException;
import com.carbon254.spark.promql.Promql;
import java.util.ArrayList;
import java.util.List;

/** The expression of a rule is PromQL: one that is not takes the whole group out of Prometheus. */
final class ReadableRules implements ObjectRule {

    @Override
    public List<Fault> check(Objects objects) {
        List<Fault> faults = new ArrayList<>();
        for (PrometheusRules.Rule rule : PrometheusRules.of(objects)) {
            try {
                Promql.parse(rule.text());
            } catch (InvalidPromqlException e) {
                faults.add(rule.fault(
                        e.getMessage() + ", at character " + (e.offset() + 1) + " of \"" + rule.text() + "\"",
                        "an expression is PromQL that Prometheus takes",
                        "correct it",
                        Rule.PROMQL));
            }
        }
        return faults;
    }
}
