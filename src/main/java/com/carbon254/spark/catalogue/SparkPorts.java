package com.carbon254.spark.catalogue;

/** The ports of drivers and executors, and the names that Spark 3.5 gives them in its pods (deploy/k8s Constants). */
public final class SparkPorts {

    /** The port of the driver that executors call (spark.driver.port). */
    public static final int DRIVER = 7078;

    /** Its name. */
    public static final String DRIVER_NAME = "driver-rpc-port";

    /** The port from which driver and executors give each other blocks (spark.blockManager.port). */
    public static final int BLOCK_MANAGER = 7079;

    /** Its name. */
    public static final String BLOCK_MANAGER_NAME = "blockmanager";

    /** The port of the driver's web page and metrics (spark.ui.port). */
    public static final int UI = 4040;

    /** Its name. */
    public static final String UI_NAME = "spark-ui";

    private SparkPorts() {}
}
