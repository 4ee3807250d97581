package com.carbon254.spark.alert;

import com.carbon254.spark.catalogue.PodNames;

/**
 * Which job a pod belongs to, by the names that Spark and the operator give to pods. A driver is called after its
 * application, which for a scheduled run ends with a time of 8 to 19 digits. An executor is called after its job where
 * that runs once at a time, and else after its application and 16 hexadecimal digits; then comes a number.
 */
public final class JobOfPod {

    private static final String ROLE = "(-" + PodNames.RUN + ")?(-driver|(-" + PodNames.APPLICATION + ")?-exec-[0-9]+)";

    private JobOfPod() {}

    /**
     * What the names of a job's pods match.
     *
     * @param job its name, or an expression for several
     */
    public static String pods(String job) {
        return "(" + job + ")" + ROLE;
    }

    /** The vector with a label {@code spark_job} that its label {@code pod} gives. */
    public static String label(String vector) {
        return ExpressionTemplate.fill("""
                label_replace(
                %s,
                  "spark_job", "$1", "pod", "%s"
                )""", vector.indent(2).stripTrailing(), pods(".+?"));
    }
}
