package com.carbon254.spark.catalogue.engine;

import com.carbon254.spark.catalogue.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The names of an engine's properties in one of its releases, by the table {@code engine-properties.tsv}.
 *
 * @param engine the engine, as the table calls it
 * @param release numbers between dots
 */
public record EngineProperties(String engine, String release) {

    /** Those of Trino. */
    public static EngineProperties ofTrino(int release) {
        return new EngineProperties("trino", Integer.toString(release));
    }

    /** Those of Apache Doris. */
    public static EngineProperties ofDoris(String release) {
        return new EngineProperties("doris", release);
    }

    /** The fields of the External Secrets Operator. */
    public static EngineProperties ofExternalSecrets(String release) {
        return new EngineProperties("external-secrets", release);
    }

    /**
     * What the release calls a property that all supported releases have.
     *
     * @throws IllegalStateException if this one has none
     */
    public String name(String meaning) {
        return find(meaning)
                .orElseThrow(() -> new IllegalStateException(engine + " " + release + " has no property " + meaning));
    }

    /** What the release calls a property; empty where it has none. The table has the releases in their order. */
    public Optional<String> find(String meaning) {
        return Table.rows("engine-properties.tsv").stream()
                .filter(row -> row.name().equals(engine) && row.column(1).equals(meaning))
                .filter(row -> Arrays.compare(numbers(row.column(2)), numbers(release)) <= 0)
                .reduce((earlier, later) -> later)
                .map(row -> row.column(3));
    }

    /** The first release that has a property; empty if none has. */
    public Optional<String> since(String meaning) {
        return Table.rows("engine-properties.tsv").stream()
                .filter(row -> row.name().equals(engine) && row.column(1).equals(meaning))
                .map(row -> row.column(2))
                .findFirst();
    }

    private static int[] numbers(String release) {
        return List.of(release.split("\\.", -1)).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
