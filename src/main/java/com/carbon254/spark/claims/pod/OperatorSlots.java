package com.carbon254.spark.claims.pod;

import com.carbon254.spark.claims.pod.Slot.Content;
import com.carbon254.spark.config.operator.Operator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The places that the platform takes in the pods of one of the operator's two processes.
 *
 * @param process which it is, as keys name it
 * @param own the slot that only this process has: settings or certificates
 * @param submits whether it submits jobs
 */
public record OperatorSlots(String process, Slot own, boolean submits) {

    private static final String OPERATOR = "the operator";

    /** The process that submits. */
    public static final OperatorSlots CONTROLLER = new OperatorSlots(
            "controller", new Slot("spark-defaults", "/etc/spark-defaults", OPERATOR, Content.FILES), true);

    /** The process that admits. */
    public static final OperatorSlots WEBHOOK = new OperatorSlots(
            "webhook",
            new Slot("serving-certs", "/etc/k8s-webhook-server/serving-certs", OPERATOR, Content.NOTHING),
            false);

    /** Where both write what is temporary. */
    public static final Slot TEMPORARY = new Slot("tmp", "/tmp", OPERATOR, Content.NOTHING);

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

    /** All places of its pods that are taken. */
    public List<Slot> all() {
        Stream<Slot> ofSubmissions = submits ? AuthorityFiles.slots().stream() : Stream.of();
        return Stream.concat(Stream.of(own, TEMPORARY), ofSubmissions).toList();
    }

    /** The name of its container. */
    public String container() {
        return "spark-operator-" + process;
    }

    /** The variables that it has, or will have once a key is set, sorted. */
    public List<String> variables(Operator operator) {
        if (!submits) {
            return List.of();
        }
        Stream<String> ofStore =
                operator.controller().submission().objectStore() ? StoreVariables.all().stream() : Stream.empty();
        Stream<String> always = Stream.of(HTTP_PROXY, HTTPS_PROXY, NO_PROXY, SETTINGS_VARIABLE, OPTIONS_VARIABLE);
        return Stream.concat(ofStore, always).sorted().toList();
    }

    /** As keys name the process. */
    @Override
    public String toString() {
        return process;
    }
}
