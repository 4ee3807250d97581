package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An environment variable of drivers and executors that is taken, by the table {@code variables.tsv}.
 *
 * @param name the variable
 * @param source who sets it
 * @param key the key path that stands for it, {@link PropertyClass#OF_JOB} in front of one below a job; empty for none
 * @param overrider who may set it otherwise
 * @param reason why it is taken, as a clause
 */
public record ClaimedVariable(String name, Source source, Optional<String> key, Overrider overrider, String reason) {

    private static final String NO_KEY = "-";

    /** Who sets a variable. */
    public enum Source {
        /** The settings of all jobs. */
        SETTINGS,
        /** Settings of jobs that track runs in MLflow. */
        MLFLOW,
        /** Settings of jobs that check quality. */
        QUALITY,
        /** What a program learns of its own job. */
        JOB,
        /** The credentials of the object store, from a Secret. */
        STORE,
        /** Spark itself. */
        SPARK,
        /** The kubelet. */
        KUBERNETES
    }

    /** Who may set a variable otherwise. */
    public enum Overrider {
        /** No user. */
        NONE,
        /** A job. */
        JOB,
        /** A job, and the settings of all jobs. */
        ALL
    }

    /** What is taken under a name, if it is. */
    public static Optional<ClaimedVariable> find(String name) {
        return all().stream().filter(variable -> variable.name().equals(name)).findFirst();
    }

    /** All of them, sorted by name. */
    public static List<ClaimedVariable> all() {
        return Rows.ALL;
    }

    private static ClaimedVariable of(Table.Row row) {
        return new ClaimedVariable(
                row.name(),
                Source.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
                Optional.of(row.column(2)).filter(key -> !key.equals(NO_KEY)),
                Overrider.valueOf(row.column(3).toUpperCase(Locale.ROOT)),
                row.column(4));
    }

    /** Read when it is first asked for. */
    private static final class Rows {

        static final List<ClaimedVariable> ALL =
                Table.rows("variables.tsv").stream().map(ClaimedVariable::of).toList();
    }
}
