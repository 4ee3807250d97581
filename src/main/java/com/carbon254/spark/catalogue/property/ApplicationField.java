package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field of a SparkApplication that no user should state directly (kubeflow/spark-operator v2.5.2, api/v1beta2).
 *
 * @param name its path in the spec; items of lists by their names
 * @param kind what stands for it
 * @param text the key or the place that stands for it, or why nothing does
 */
public record ApplicationField(String name, Kind kind, String text) {

    /** What stands for a field. */
    public enum Kind {
        /** A key of the job. */
        JOB,
        /** A key of the environment. */
        ENVIRONMENT,
        /** A place in the template of the pod, which needs no webhook. */
        TEMPLATE,
        /** Nothing. */
        REFUSED
    }

    /** The field of this path, unless it may be stated. */
    public static Optional<ApplicationField> find(String name) {
        return all().stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** All of them, in the order of the API. */
    public static List<ApplicationField> all() {
        return Rows.ALL;
    }

    private static ApplicationField of(Table.Row row) {
        return new ApplicationField(row.name(), Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT)), row.column(2));
    }

    /** Read when it is first asked for. */
    private static final class Rows {
        static final List<ApplicationField> ALL = Table.rows("application-fields.tsv").stream()
                .map(ApplicationField::of)
                .toList();
    }
}
