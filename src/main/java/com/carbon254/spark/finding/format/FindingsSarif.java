package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Place;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.finding.Severity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A report as SARIF 2.1.0 of OASIS: each finding a result on its line, each rule that occurs with what must hold. */
final class FindingsSarif {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private FindingsSarif() {}

    static String of(Report report, RelativePaths paths) {
        List<Rule> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        ObjectNode root = Written.MAPPER.createObjectNode();
        root.put("$schema", SCHEMA);
        root.put("version", VERSION);
        ObjectNode run = root.putArray("runs").addObject();
        driver(run.putObject("tool").putObject("driver"), rules);
        // Columns of ours count characters, not units of UTF-16.
        run.put("columnKind", "unicodeCodePoints");
        ArrayNode results = run.putArray("results");
        report.findings().forEach(finding -> result(results.addObject(), finding, rules, paths));
        return Written.of(root);
    }

    private static void driver(ObjectNode driver, List<Rule> rules) {
        driver.put("name", "spark-platform");
        ArrayNode described = driver.putArray("rules");
        for (Rule rule : rules) {
            ObjectNode one = described.addObject();
            one.put("id", rule.toString());
            one.putObject("shortDescription").put("text", rule.statement());
            one.putObject("defaultConfiguration").put("level", level(rule.severity()));
        }
    }

    private static void result(ObjectNode result, Finding finding, List<Rule> rules, RelativePaths paths) {
        result.put("ruleId", finding.rule().toString());
        result.put("ruleIndex", rules.indexOf(finding.rule()));
        result.put("level", level(finding.rule().severity()));
        result.putObject("message").put("text", Message.of(finding));
        Place place = finding.place();
        ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation").put("uri", paths.uri(place.file()));
        if (place.line() > 0) {
            ObjectNode region = location.putObject("region");
            region.put("startLine", place.line());
            region.put("startColumn", place.column());
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR, DANGER -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
