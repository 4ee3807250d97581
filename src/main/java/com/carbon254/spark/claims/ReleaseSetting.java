package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.operator.OperatorFlag;
import com.carbon254.spark.catalogue.operator.OperatorProcess;
import com.carbon254.spark.catalogue.operator.OperatorRelease;
import com.carbon254.spark.config.operator.Operator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A setting that not every supported release of the operator has a flag for. Arguments are made of it, and a rule refuses
 * the values that a release cannot be told.
 */
public enum ReleaseSetting {
    /** How often the controller asks the API server. */
    CONTROLLER_RATE(OperatorProcess.CONTROLLER, "--kube-api-qps", "operator.controller.apiClient.rate"),
    /** How often it asks at once. */
    CONTROLLER_BURST(OperatorProcess.CONTROLLER, "--kube-api-burst", "operator.controller.apiClient.burst"),
    /** How exactly the names of a schedule's runs tell the time. */
    TIMESTAMP_PRECISION(
            OperatorProcess.CONTROLLER,
            "--scheduled-spark-application-timestamp-precision",
            "operator.controller.timestampPrecision"),
    /** The labels by which the controller finds namespaces. */
    NAMESPACE_SELECTOR(OperatorProcess.CONTROLLER, "--namespace-selector", "jobNamespaceSelector"),
    /** The bounds of the histogram of submissions. */
    SUBMIT_BUCKETS(
            OperatorProcess.CONTROLLER, "--metrics-job-submit-latency-buckets", "operator.metrics.submitBuckets"),
    /** How often the webhook asks the API server. */
    WEBHOOK_RATE(OperatorProcess.WEBHOOK, "--kube-api-qps", "operator.webhook.apiClient.rate"),
    /** How often it asks at once. */
    WEBHOOK_BURST(OperatorProcess.WEBHOOK, "--kube-api-burst", "operator.webhook.apiClient.burst");

    private final OperatorProcess process;
    private final String flag;
    private final String key;

    ReleaseSetting(OperatorProcess process, String flag, String key) {
        this.process = process;
        this.flag = flag;
        this.key = key;
    }

    /** Those of a process. */
    public static Stream<ReleaseSetting> of(OperatorProcess process) {
        return Stream.of(values()).filter(setting -> setting.process == process);
    }

    /** The key of an environment that states it. */
    public String key() {
        return key;
    }

    /** Its flag, as a release has it. */
    public OperatorFlag flag(OperatorRelease release) {
        return release.flag(process, flag);
    }

    /**
     * What its flag is told; empty where nothing runs that the flag is about.
     *
     * @param selector the labels by which the operator finds namespaces, as {@link Namespaces#selector} has them
     */
    public Optional<String> value(Operator operator, SortedMap<String, String> selector) {
        return isAsked(operator) ? Optional.of(text(operator, selector)) : Optional.empty();
    }

    private boolean isAsked(Operator operator) {
        if (this == SUBMIT_BUCKETS) {
            return operator.metrics().enabled();
        }
        return process == OperatorProcess.CONTROLLER || operator.webhook().enabled();
    }

    private String text(Operator operator, SortedMap<String, String> selector) {
        Object value = switch (this) {
            case CONTROLLER_RATE -> operator.controller().apiClient().rate();
            case CONTROLLER_BURST -> operator.controller().apiClient().burst();
            case TIMESTAMP_PRECISION -> operator.controller().timestampPrecision();
            case NAMESPACE_SELECTOR -> text(selector);
            case SUBMIT_BUCKETS -> operator.metrics().submitBuckets();
            case WEBHOOK_RATE -> operator.webhook().apiClient().rate();
            case WEBHOOK_BURST -> operator.webhook().apiClient().burst();
        };
        return value.toString();
    }

    private static String text(SortedMap<String, String> selector) {
        return selector.entrySet().stream()
                .map(label -> label.getKey() + "=" + label.getValue())
                .collect(Collectors.joining(","));
    }
}
