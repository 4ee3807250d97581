package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import java.util.Optional;
import java.util.regex.Pattern;

/** A key that Spark or Iceberg knows, with the type of its value. */
public final class KnownKey {

    /** A reference that Spark resolves when it reads the value (Spark 3.5 ConfigReader). */
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{\\S+?}");

    private final KeyPattern pattern;
    private final Table.Row row;

    private KnownKey(KeyPattern pattern, Table.Row row) {
        this.pattern = pattern;
        this.row = row;
    }

    /** Reads a row: the pattern, the type, its bounds or words, the default. */
    static KnownKey of(Table.Row row) {
        return new KnownKey(new KeyPattern(row.name()), row);
    }

    KeyPattern pattern() {
        return pattern;
    }

    // Read from the row only when asked: an environment sets a few dozen of more than a thousand keys.
    PropertyType type() {
        return PropertyType.parse(row.column(1), row.column(2));
    }

    /**
     * What the key allows, as a noun phrase, if the value does not have the key's type. A value with a reference such as
     * <code>${spark.app.name}</code> has no fault: what it stands for is known to Spark alone.
     */
    public Optional<String> fault(String value) {
        PropertyType type = type();
        return REFERENCE.matcher(value).find() || type.admits(value) ? Optional.empty() : Optional.of(type.allowed());
    }

    /** What holds if no user sets the key, where the sources say it with a literal. */
    public Optional<String> defaultValue() {
        return Optional.of(row.column(3)).filter(text -> !text.isEmpty());
    }

    /** The key as the tables write it, with {@code *} for a free part. */
    @Override
    public String toString() {
        return pattern.toString();
    }
}
