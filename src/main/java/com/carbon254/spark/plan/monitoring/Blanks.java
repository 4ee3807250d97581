package com.carbon254.spark.plan.monitoring;

import com.carbon254.spark.alert.Alert;

/**
 * Fills the blanks of expressions and texts.
 *
 * @param namespace the namespace of the platform
 * @param operator the namespace of the operator
 * @param namespaces a regular expression over the namespaces of jobs
 * @param queues a regular expression over the operator's work queues
 */
record Blanks(String namespace, String operator, String namespaces, String queues) {

    String fill(String text) {
        return text.replace("${namespaces}", namespaces)
                .replace("${namespace}", namespace)
                .replace("${operator}", operator)
                .replace("${queues}", queues);
    }

    String fill(String text, String threshold, String job) {
        return fill(text).replace(Alert.THRESHOLD, threshold).replace(Alert.JOB, job);
    }

    /** Whatever can be parsed: which metrics an alert names does not depend on bounds and jobs. */
    String fillForParsing(String text) {
        return fill(text, "0", "");
    }
}
