package com.carbon254.spark.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What {@code kubectl get} shows of the operator's kinds (kubeflow/spark-operator v2.5.2, config/crd/bases). */
final class PrinterColumns {

    private static final String TEXT = "string";
    private static final String DATE = "date";

    private PrinterColumns() {}

    static ArrayNode of(String kind) {
        ArrayNode columns = JsonNodeFactory.instance.arrayNode();
        switch (kind) {
            case "SparkApplication" -> {
                column(columns, ".spec.suspend", "Suspend", "boolean");
                column(columns, ".status.applicationState.state", "Status", TEXT);
                column(columns, ".status.executionAttempts", "Attempts", TEXT);
                column(columns, ".status.lastSubmissionAttemptTime", "Start", TEXT);
                column(columns, ".status.terminationTime", "Finish", TEXT);
                column(columns, ".metadata.creationTimestamp", "Age", DATE);
            }
            case "ScheduledSparkApplication" -> {
                column(columns, ".spec.schedule", "Schedule", TEXT);
                column(columns, ".spec.timeZone", "TimeZone", TEXT);
                column(columns, ".spec.suspend", "Suspend", TEXT);
                column(columns, ".status.lastRun", "Last Run", DATE);
                column(columns, ".status.lastRunName", "Last Run Name", TEXT);
                column(columns, ".metadata.creationTimestamp", "Age", DATE);
            }
            case "SparkConnect" -> {
                column(columns, ".metadata.creationTimestamp", "Age", DATE);
                column(columns, ".status.state", "Status", TEXT);
                column(columns, ".status.server.podName", "PodName", TEXT);
            }
            default -> throw new IllegalArgumentException("The operator has no kind " + kind);
        }
        return columns;
    }

    private static void column(ArrayNode columns, String path, String name, String type) {
        columns.addObject().put("jsonPath", path).put("name", name).put("type", type);
    }
}
