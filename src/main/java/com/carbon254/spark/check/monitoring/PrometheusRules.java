package com.carbon254.spark.check.monitoring;

import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.check.metric.KnownSeries;
import com.carbon254.spark.check.metric.SeriesLabels;
import com.carbon254.spark.check.object.Fault;
import com.carbon254.spark.check.object.Objects;
import com.carbon254.spark.manifest.Manifest;
import com.carbon254.spark.promql.Expression;
import com.carbon254.spark.promql.InvalidPromqlException;
import com.carbon254.spark.promql.Promql;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules of all PrometheusRule objects, in the order in which Prometheus evaluates them. */
final class PrometheusRules {

    private PrometheusRules() {}

    /**
     * A rule.
     *
     * @param manifest the object that holds it
     * @param pointer where in it
     * @param content the rule itself
     */
    record Rule(Manifest manifest, String pointer, JsonNode content) {

        String text() {
            return content.path("expr").asText();
        }

        /** The alert, or the metric that is recorded. */
        String name() {
            return content.path("alert").asText(content.path("record").asText());
        }

        boolean isRecording() {
            return content.has("record");
        }

        Fault fault(String problem, String allowed, String remedy, com.carbon254.spark.finding.Rule broken) {
            return new Fault(
                    manifest.key(),
                    manifest.file(),
                    pointer + "/expr",
                    name() + ": " + problem,
                    allowed,
                    remedy,
                    broken);
        }

        /** Labels that the rule itself adds. */
        NavigableSet<String> ownLabels() {
            NavigableSet<String> labels = new TreeSet<>();
            content.path("labels").fieldNames().forEachRemaining(labels::add);
            return labels;
        }
    }

    static List<Rule> of(Objects objects) {
        List<Rule> rules = new ArrayList<>();
        objects.ofKind("PrometheusRule").forEach(manifest -> {
            JsonNode groups = manifest.content().at("/spec/groups");
            for (int i = 0; i < groups.size(); i++) {
                for (int j = 0; j < groups.get(i).path("rules").size(); j++) {
                    String pointer = "/spec/groups/" + i + "/rules/" + j;
                    rules.add(new Rule(manifest, pointer, manifest.content().at(pointer)));
                }
            }
        });
        return rules;
    }

    /** Goes through the rules that can be read, and knows at each what those before it recorded. */
    static KnownSeries walk(Objects objects, SortedMap<String, NavigableSet<String>> declared, Visitor visitor) {
        KnownSeries known = new KnownSeries(lines(objects), declared);
        for (Rule rule : of(objects)) {
            parsed(rule).forEach(expression -> {
                visitor.visit(rule, expression, known);
                if (rule.isRecording()) {
                    NavigableSet<String> labels = new SeriesLabels(known).of(expression);
                    labels.addAll(rule.ownLabels());
                    known.record(rule.name(), labels);
                }
            });
        }
        return known;
    }

    /** The lines of Spark that applications run on; all, if there is none that says it. */
    private static List<String> lines(Objects objects) {
        Stream<JsonNode> versions = Stream.concat(
                objects.ofKind("SparkApplication").map(one -> one.content().at("/spec/sparkVersion")),
                objects.ofKind("ScheduledSparkApplication")
                        .map(one -> one.content().at("/spec/template/sparkVersion")));
        List<String> stated = versions.map(JsonNode::asText).distinct().toList();
        List<String> lines = SparkLines.all().stream()
                .filter(line -> stated.stream().anyMatch(version -> version.startsWith(line + ".")))
                .toList();
        return lines.isEmpty() ? SparkLines.all() : lines;
    }

    private static Stream<Expression> parsed(Rule rule) {
        try {
            return Stream.of(Promql.parse(rule.text()));
        } catch (InvalidPromqlException e) {
            return Stream.empty();
        }
    }

    /** What is done with a rule. */
    interface Visitor {

        /** Looks at a rule, its expression and what is known where it stands. */
        void visit(Rule rule, Expression expression, KnownSeries known);
    }
}
