package com.carbon254.spark.config.job;

import java.util.Locale;

/** What a job can work with. */
public enum Capability {
    /** Changes of databases, as Debezium writes them to Kafka, merged into Iceberg tables. */
    CDC,
    /** The history server shows the job's runs. */
    HISTORY,
    /** Tables of the Iceberg catalog. */
    ICEBERG,
    /** Databases by JDBC. */
    JDBC,
    /** Topics of Kafka. */
    KAFKA,
    /** Services that ask for a Kerberos ticket. */
    KERBEROS,
    /** Runs that are tracked in MLflow. */
    MLFLOW,
    /** Libraries from a Maven repository, for images without those of the platform. */
    PACKAGES,
    /** Data quality checks with Deequ. */
    QUALITY,
    /** Files of the object store. */
    S3;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
