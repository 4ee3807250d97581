package com.carbon254.spark.catalogue.image;

import java.util.Locale;

/** A jar that the image adds to Spark's own, named apart from its version. */
public enum StackJar {
    /** The {@code s3a://} file system: event logs, checkpoints, job files. */
    HADOOP_AWS,
    /** The AWS SDK that the {@code s3a://} file system calls. */
    AWS_JAVA_SDK_BUNDLE,
    /** Iceberg's catalogs, tables and S3 file access. */
    ICEBERG_SPARK_RUNTIME,
    /** The AWS SDK that Iceberg calls. */
    ICEBERG_AWS_BUNDLE,
    /** The Kafka source and sink. */
    SPARK_SQL_KAFKA,
    /** Delegation tokens for Kafka; the source and the sink load it always. */
    SPARK_TOKEN_PROVIDER_KAFKA,
    /** The client of the Kafka source and sink. */
    KAFKA_CLIENTS,
    /** The pool in which the Kafka source keeps its consumers. */
    COMMONS_POOL2,
    /** Data quality checks. */
    DEEQU,
    /** JDBC for PostgreSQL. */
    POSTGRESQL,
    /** JDBC for MySQL. */
    MYSQL_CONNECTOR_J;

    /** The name in the versions file: {@code hadoop-aws}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
