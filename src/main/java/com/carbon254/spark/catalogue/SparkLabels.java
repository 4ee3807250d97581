package com.carbon254.spark.catalogue;

/** The labels that Spark 3.5 and the operator give to drivers and executors (deploy/k8s Constants; pkg/common/spark.go). */
public final class SparkLabels {

    /** The label that tells drivers from executors. */
    public static final String ROLE = "spark-role";

    /** Its value on drivers. */
    public static final String DRIVER = "driver";

    /** Its value on executors. */
    public static final String EXECUTOR = "executor";

    /** The label of every pod that the operator brought about; its value is {@code true}. */
    public static final String LAUNCHED = "sparkoperator.k8s.io/launched-by-spark-operator";

    private SparkLabels() {}
}
