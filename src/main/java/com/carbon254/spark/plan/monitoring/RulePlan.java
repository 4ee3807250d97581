package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.value.Stated;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of Prometheus.
 *
 * @param groups in the order in which they are printed
 * @param leftOut the alerts whose series have no source here
 */
public record RulePlan(List<Group> groups, List<LeftOut> leftOut) {

    public RulePlan {
        groups = List.copyOf(groups);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Rules that are evaluated one after the other.
     *
     * @param name its name, of which there is one in a file
     * @param interval how often they are evaluated; empty for as often as everything else
     * @param rules the rules, each with the key that it comes from
     */
    public record Group(String name, String interval, List<Stated<Rule>> rules) {

        public Group {
            rules = List.copyOf(rules);
        }
    }

    /**
     * A rule.
     *
     * @param kind what comes of it
     * @param name the alert, or the metric that is recorded
     * @param expression what is asked
     * @param after how long it must hold, as Prometheus writes it; empty for not at all
     * @param labels what is added to its series
     * @param annotations what people read
     */
    public record Rule(
            Kind kind,
            String name,
            String expression,
            String after,
            SortedMap<String, String> labels,
            SortedMap<String, String> annotations) {

        public Rule {
            labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
            annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
        }
    }

    /** What comes of a rule. */
    public enum Kind {
        /** Series under a new name. */
        RECORDING,
        /** A message to people. */
        ALERT
    }

    /** An alert that is not rendered, and the exporters that it would need. */
    public record LeftOut(String alert, List<String> exporters) {

        public LeftOut {
            exporters = List.copyOf(exporters);
        }
    }
}
