package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.SparkLines;
import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.spelling.NearKey;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The keys that a line of Spark, the catalogs of Iceberg and further table formats know. */
public final class SparkKeys {

    private final String line;
    private final KeyIndex<KnownKey> known;

    private SparkKeys(String line) {
        this.line = line;
        this.known = KeyIndex.of(
                Stream.of("spark-" + line + "-keys.tsv", "iceberg-catalog-keys.tsv", "library-keys.tsv")
                        .flatMap(name -> Table.rows(name).stream())
                        .map(KnownKey::of)
                        .toList(),
                KnownKey::pattern);
    }

    /** The keys of a line, {@code 3.5}; empty if nothing is known of the line. */
    public static Optional<SparkKeys> ofLine(String line) {
        return Optional.ofNullable(Tables.LINES.get(line));
    }

    /** The keys of every line, in the order of {@link SparkLines}. */
    public static Stream<SparkKeys> ofAllLines() {
        return SparkLines.all().stream().flatMap(line -> ofLine(line).stream());
    }

    /** The line whose keys they are. */
    public String line() {
        return line;
    }

    /** What is known of a key; nothing if neither Spark nor a library of the tables reads it. */
    public Optional<KnownKey> find(String key) {
        return known.find(key);
    }

    /** The known key that a mistyped one was probably meant to be. */
    public Optional<String> near(String key) {
        return NearKey.find(key, known.candidates(key));
    }

    List<KnownKey> all() {
        return known.all();
    }

    /** Loaded at first use: a run without Spark properties does not read the tables. */
    private static final class Tables {

        static final SortedMap<String, SparkKeys> LINES = new TreeMap<>();

        static {
            SparkLines.all().forEach(line -> LINES.put(line, new SparkKeys(line)));
        }
    }
}
