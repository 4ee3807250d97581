package com.carbon254.spark.finding.format;

import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Report;
import com.carbon254.spark.finding.Severity;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report for programs; {@code findings.md} documents the fields, and a change of their meaning raises the version. */
final class FindingsJson {

    /** The version of the format. */
    static final int VERSION = 1;

    private FindingsJson() {}

    static String of(Report report, RelativePaths paths) {
        ObjectNode root = Written.MAPPER.createObjectNode();
        root.put("version", VERSION);
        root.put("stops", report.stops());
        ObjectNode counts = root.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(severity.toString(), report.count(severity));
        }
        ArrayNode findings = root.putArray("findings");
        report.findings().forEach(finding -> finding(findings.addObject(), finding, paths));
        return Written.of(root);
    }

    private static void finding(ObjectNode node, Finding finding, RelativePaths paths) {
        node.put("rule", finding.rule().toString());
        node.put("severity", finding.rule().severity().toString());
        node.put("file", paths.path(finding.place().file()));
        node.put("line", finding.place().line());
        node.put("column", finding.place().column());
        node.put("path", finding.path());
        node.put("problem", finding.problem());
        node.put("allowed", finding.allowed());
        node.put("remedy", finding.remedy());
    }
}
