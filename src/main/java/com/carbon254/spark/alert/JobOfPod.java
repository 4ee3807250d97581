package com.carbon254.spark.alert;

/**
 * Which job a pod belongs to, by the names that Spark and the operator give to pods: those of scheduled runs end with a
 * time of 8 to 19 digits, those of executors with 16 hexadecimal digits and a number.
 */
public final class JobOfPod {

    private static final String DRIVER = "(.+?)(-[0-9]{8,19})?-driver";
    private static final String EXECUTOR = "(.+?)(-[0-9]{8,19})?-[0-9a-f]{16}-exec-[0-9]+";

    private JobOfPod() {}

    /** The vector with a label {@code spark_job} that its label {@code pod} gives. */
    public static String label(String vector) {
        return replace(replace(vector, DRIVER), EXECUTOR);
    }

    private static String replace(String vector, String pattern) {
        return Template.fill("""
                label_replace(
                %s,
                  "spark_job", "$1", "pod", "%s"
                )""", vector.indent(2).stripTrailing(), pattern);
    }
}
