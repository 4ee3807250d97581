package com.carbon254.spark.catalogue.metric;

import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.spelling.NearName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The metrics that rules and dashboards may name. */
public final class Metrics {

    private static final String ANYTHING = "*";

    private Metrics() {}

    /** What is known of a metric; nothing if no exporter of the platform serves it. */
    public static Optional<Metric> find(String name) {
        return Optional.ofNullable(Tables.EXACT.get(name))
                .or(() -> Tables.OF_QUERIES.stream()
                        .filter(metric -> admits(metric.name(), name))
                        .findFirst());
    }

    /** The metric that a mistyped name was probably meant to be. */
    public static Optional<String> near(String name) {
        return NearName.find(name, Tables.EXACT.keySet());
    }

    /** All metrics, sorted by name. */
    public static List<Metric> all() {
        List<Metric> all = new ArrayList<>(Tables.EXACT.values());
        all.addAll(Tables.OF_QUERIES);
        return all;
    }

    private static boolean admits(String pattern, String name) {
        int star = pattern.indexOf(ANYTHING);
        String end = pattern.substring(star + 1);
        return name.length() >= pattern.length() && name.startsWith(pattern.substring(0, star)) && name.endsWith(end);
    }

    /** Loaded at first use. */
    private static final class Tables {

        static final SortedMap<String, Metric> EXACT = new TreeMap<>();
        static final List<Metric> OF_QUERIES = new ArrayList<>();

        static {
            Table.rows("metrics.tsv").forEach(row -> of(row).forEach(Tables::add));
        }

        private static void add(Metric metric) {
            if (metric.name().contains(ANYTHING)) {
                OF_QUERIES.add(metric);
            } else if (EXACT.put(metric.name(), metric) != null) {
                throw new IllegalStateException(metric.name() + " stands twice in the tables");
            }
        }

        private static List<Metric> of(Table.Row row) {
            List<String> labels = Exporter.list(row.column(3));
            return switch (row.column(2)) {
                case "counter" -> List.of(metric(row, "", Metric.Type.COUNTER, labels));
                case "gauge" -> List.of(metric(row, "", Metric.Type.GAUGE, labels));
                case "summary" -> parts(row, labels);
                case "histogram" -> {
                    List<Metric> parts = new ArrayList<>(parts(row, labels));
                    List<String> withBucket = new ArrayList<>(labels);
                    withBucket.add("le");
                    parts.add(metric(row, "_bucket", Metric.Type.PART, withBucket));
                    yield parts;
                }
                default -> throw new IllegalStateException(row.name() + " has no type");
            };
        }

        private static List<Metric> parts(Table.Row row, List<String> labels) {
            return List.of(
                    metric(row, "_sum", Metric.Type.PART, labels), metric(row, "_count", Metric.Type.PART, labels));
        }

        private static Metric metric(Table.Row row, String ending, Metric.Type type, List<String> labels) {
            Exporter exporter = Exporter.find(row.column(1)).orElseThrow();
            return new Metric(row.name() + ending, exporter, type, labels, row.column(4), row.column(5));
        }
    }
}
