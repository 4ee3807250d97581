package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import java.util.List;
import java.util.Optional;

/**
 * A property of a Debezium connector that the platform sets, by the table {@code connector-properties.tsv}.
 *
 * @param name the property
 * @param key the key of the connector that stands for it; empty if none does
 * @param overridable whether a connector may say otherwise in its further properties
 * @param reason why the platform sets it, as a clause
 */
public record ConnectorProperty(String name, Optional<String> key, boolean overridable, String reason) {

    private static final String NO_KEY = "-";
    private static final String DEFAULT = "default";

    /** What the platform says of a property, if it says anything. */
    public static Optional<ConnectorProperty> find(String name) {
        return all().stream().filter(property -> property.name().equals(name)).findFirst();
    }

    /** All of them, sorted by name. */
    public static List<ConnectorProperty> all() {
        return Rows.ALL;
    }

    private static ConnectorProperty of(Table.Row row) {
        String key = row.column(1);
        boolean overridable = key.equals(DEFAULT);
        return new ConnectorProperty(
                row.name(),
                Optional.of(key).filter(typed -> !overridable && !typed.equals(NO_KEY)),
                overridable,
                row.column(2));
    }

    /** Read when it is first asked for. */
    private static final class Rows {

        static final List<ConnectorProperty> ALL = Table.rows("connector-properties.tsv").stream()
                .map(ConnectorProperty::of)
                .toList();
    }
}
