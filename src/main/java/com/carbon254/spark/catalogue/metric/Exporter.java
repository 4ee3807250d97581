package com.carbon254.spark.catalogue.metric;

import com.carbon254.spark.catalogue.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A program that serves metrics, and how Prometheus comes to them.
 *
 * @param name the exporter
 * @param broughtBy the kind of object that brings its metrics to Prometheus
 * @param port the name of the port that is scraped; empty where no object of ours says it
 * @param path the path that is scraped; empty like the port
 * @param targetLabels the labels that Prometheus gives to everything that it scrapes there
 */
public record Exporter(String name, String broughtBy, String port, String path, List<String> targetLabels) {

    /** What is brought to Prometheus by the cluster, as the environment says, and not by an object of ours. */
    public static final String CLUSTER = "cluster";

    /** What every target gives: {@code up}. */
    public static final String ANY = "any";

    public Exporter {
        targetLabels = List.copyOf(targetLabels);
    }

    /** The exporter of this name. */
    public static Optional<Exporter> find(String name) {
        return Optional.ofNullable(Tables.ALL.get(name));
    }

    /** All exporters, sorted by name. */
    public static List<Exporter> all() {
        return List.copyOf(Tables.ALL.values());
    }

    private static Exporter of(Table.Row row) {
        return new Exporter(row.name(), row.column(1), row.column(2), row.column(3), list(row.column(4)));
    }

    static List<String> list(String column) {
        return column.isEmpty() ? List.of() : Arrays.asList(column.split(",", -1));
    }

    /** Loaded at first use. */
    private static final class Tables {

        static final SortedMap<String, Exporter> ALL = read();

        private static SortedMap<String, Exporter> read() {
            SortedMap<String, Exporter> all = new TreeMap<>();
            Table.rows("exporters.tsv").stream().map(Exporter::of).forEach(one -> all.put(one.name(), one));
            return all;
        }
    }
}
