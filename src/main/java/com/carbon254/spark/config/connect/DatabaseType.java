package com.carbon254.spark.config.connect;

import java.util.Locale;

/** A database whose changes Debezium reads. */
public enum DatabaseType {
    /** MySQL, by its binary log. */
    MYSQL,
    /** PostgreSQL, by a replication slot. */
    POSTGRESQL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
