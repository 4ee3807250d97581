package com.carbon254.spark.claims;

import com.carbon254.spark.claims.Slot.Content;
import com.carbon254.spark.config.operator.Operator;
import java.util.List;
import java.util.stream.Stream;

/** The places that the platform takes in the pods of the operator's two processes. */
public enum OperatorSlots {
    /** The process that submits. */
    CONTROLLER("controller", new Slot("spark-defaults", "/etc/spark-defaults", "the operator", Content.FILES)),
    /** The process that admits. */
    WEBHOOK(
            "webhook",
            new Slot("serving-certs", "/etc/k8s-webhook-server/serving-certs", "the operator", Content.NOTHING));

    /** Where both write what is temporary. */
    public static final Slot TEMPORARY = new Slot("tmp", "/tmp", "the operator", Content.NOTHING);

    /** The port that the kubelet asks how both processes are; the operator's images know no other. */
    public static final int HEALTH_PORT = 8081;

    /** The variable with the folder of Spark's settings. */
    public static final String SETTINGS_VARIABLE = "SPARK_CONF_DIR";

    /** The variable with the options of the JVM that submits. */
    public static final String OPTIONS_VARIABLE = "SPARK_SUBMIT_OPTS";

    /** The variable with the proxy for http. */
    public static final String HTTP_PROXY = "HTTP_PROXY";

    /** The variable with the proxy for https. */
    public static final String HTTPS_PROXY = "HTTPS_PROXY";

    /** The variable with what is reached without a proxy. */
    public static final String NO_PROXY = "NO_PROXY";

    private final String process;
    private final Slot own;

    OperatorSlots(String process, Slot own) {
        this.process = process;
        this.own = own;
    }

    /** The slot that only this process has: settings or certificates. */
    public Slot own() {
        return own;
    }

    /** All places of its pods that are taken. */
    public List<Slot> all() {
        return List.of(own, TEMPORARY);
    }

    /** The name of its container. */
    public String container() {
        return "spark-operator-" + process;
    }

    /** The variables that it has, or will have once a key is set. */
    public List<String> variables(Operator operator) {
        return switch (this) {
            case WEBHOOK -> List.of();
            case CONTROLLER ->
                Stream.of(
                                operator.controller().submission().objectStore()
                                        ? StoreVariables.all()
                                        : List.<String>of(),
                                List.of(HTTP_PROXY, HTTPS_PROXY, NO_PROXY, SETTINGS_VARIABLE, OPTIONS_VARIABLE))
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        };
    }

    /** As keys name it. */
    @Override
    public String toString() {
        return process;
    }
}
