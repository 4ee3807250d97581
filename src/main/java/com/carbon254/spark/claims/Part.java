package com.carbon254.spark.claims;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the platform that is there where a file of the user's states it. */
public enum Part {
    /** The authorities of the company. */
    AUTHORITIES("authorities", "key"),
    /** Files by {@code s3a}. */
    OBJECT_STORE("objectStore", "endpoint"),
    /** Tables. */
    ICEBERG("iceberg", "uri"),
    /** Trino, which reads tables. */
    TRINO("trino", "version"),
    /** Apache Doris, which reads tables. */
    DORIS("doris", "version"),
    /** Topics. */
    KAFKA("kafka", "bootstrapServers"),
    /** Tracked runs. */
    MLFLOW("mlflow", "trackingUri"),
    /** Data quality checks. */
    QUALITY("quality", "metricsRepository"),
    /** Logs of finished applications. */
    EVENT_LOG("eventLog", "location"),
    /** The page that shows them. */
    HISTORY("history", "ingress.host"),
    /** Logins. */
    KERBEROS("kerberos", "principal"),
    /** Workflows. */
    DOLPHINSCHEDULER("dolphinScheduler", "version");

    private final String key;
    private final String first;

    Part(String key, String first) {
        this.key = key;
        this.first = first;
    }

    /** The parts that a capability of jobs works with. */
    public static List<Part> of(Capability capability) {
        return switch (capability) {
            case CDC -> List.of(KAFKA, ICEBERG);
            case HISTORY -> List.of(EVENT_LOG);
            case ICEBERG -> List.of(ICEBERG);
            case KAFKA -> List.of(KAFKA);
            case KERBEROS -> List.of(KERBEROS);
            case MLFLOW -> List.of(MLFLOW);
            case QUALITY -> List.of(QUALITY);
            case S3 -> List.of(OBJECT_STORE);
            case JDBC, PACKAGES -> List.of();
        };
    }

    /** The key of the environment that states it. */
    public String key() {
        return key;
    }

    /** The key to begin with when a user adds the part: one that has no default. */
    public String firstKey() {
        return key + "." + first;
    }

    /** Whether an environment has it: which of its parts is read depends on the constant, so that it takes them all. */
    public boolean isIn(Environment environment) {
        return config(environment) != null;
    }

    private @Nullable Object config(Environment environment) {
        return switch (this) {
            case AUTHORITIES -> environment.authorities();
            case OBJECT_STORE -> environment.objectStore();
            case ICEBERG -> environment.iceberg();
            case TRINO -> environment.trino();
            case DORIS -> environment.doris();
            case KAFKA -> environment.kafka();
            case MLFLOW -> environment.mlflow();
            case QUALITY -> environment.quality();
            case EVENT_LOG -> environment.eventLog();
            case HISTORY -> environment.history();
            case KERBEROS -> environment.kerberos();
            case DOLPHINSCHEDULER -> environment.dolphinScheduler();
        };
    }
}
