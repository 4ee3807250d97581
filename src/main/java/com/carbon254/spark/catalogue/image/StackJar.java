package com.carbon254.spark.catalogue.image;

import java.util.Locale;

/** A jar that the image of some line adds to Spark's own, named apart from its version. */
public enum StackJar {
    /** The {@code s3a://} file system: event logs, checkpoints, job files. */
    HADOOP_AWS,
    /** The first AWS SDK, which the {@code s3a://} file system of Hadoop 3.3 calls. */
    AWS_JAVA_SDK_BUNDLE,
    /** The HTTP client of the second AWS SDK that the {@code s3a://} file system of Hadoop 3.4 asks for by its class. */
    AWS_APACHE_CLIENT,
    /** Copies and uploads of the second AWS SDK, which the {@code s3a://} file system of Hadoop 3.4 calls. */
    AWS_S3_TRANSFER_MANAGER,
    /** Iceberg's catalogs, tables and S3 file access. */
    ICEBERG_SPARK_RUNTIME,
    /** The second AWS SDK: Iceberg calls it, and the {@code s3a://} file system of Hadoop 3.4. */
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
