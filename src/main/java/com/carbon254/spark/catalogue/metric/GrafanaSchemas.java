package com.carbon254.spark.catalogue.metric;

import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.value.monitoring.GrafanaVersion;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Which schema of dashboards a version of Grafana knows. */
public final class GrafanaSchemas {

    private GrafanaSchemas() {}

    /** The number of the schema; nothing for a version that is not known. */
    public static Optional<Integer> find(GrafanaVersion version) {
        return Optional.ofNullable(Tables.LINES.floorEntry(version)).flatMap(Map.Entry::getValue);
    }

    /** The first version that is known. */
    public static GrafanaVersion first() {
        return Tables.LINES.firstKey();
    }

    /** The first version that is not known any more. */
    public static GrafanaVersion end() {
        return Tables.LINES.lastKey();
    }

    /** Loaded at first use. */
    private static final class Tables {

        static final NavigableMap<GrafanaVersion, Optional<Integer>> LINES = new TreeMap<>();

        static {
            Table.rows("grafana.tsv")
                    .forEach(row -> LINES.put(
                            GrafanaVersion.parse(row.name()),
                            Optional.of(row.column(1))
                                    .filter(text -> !text.isEmpty())
                                    .map(Integer::valueOf)));
        }
    }
}
