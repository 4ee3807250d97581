package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import com.carbon254.spark.spelling.NearKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that Spark 3.5, the catalogs of Iceberg and further table formats know. */
public final class SparkKeys {

    private SparkKeys() {}

    /** What is known of a key; nothing if neither Spark nor a library of the tables reads it. */
    public static Optional<KnownKey> find(String key) {
        return Tables.KNOWN.find(key);
    }

    /** The known key that a mistyped one was probably meant to be. */
    public static Optional<String> near(String key) {
        return NearKey.find(key, Tables.KNOWN.candidates(key));
    }

    static List<KnownKey> all() {
        return Tables.KNOWN.all();
    }

    /** Loaded at first use: a run without Spark properties does not read the tables. */
    private static final class Tables {

        static final KeyIndex<KnownKey> KNOWN = KeyIndex.of(
                Stream.of("spark-3.5-keys.tsv", "iceberg-catalog-keys.tsv", "library-keys.tsv")
                        .flatMap(name -> Table.rows(name).stream())
                        .map(KnownKey::of)
                        .toList(),
                KnownKey::pattern);
    }
}
