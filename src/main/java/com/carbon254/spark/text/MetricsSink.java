package com.carbon254.spark.text;

/** Where Spark's processes show their metrics. */
public enum MetricsSink {
    /** A page below the driver's web UI. */
    SERVLET,
    /** JMX, which an agent in the process reads. */
    JMX
}
