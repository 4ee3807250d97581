package com.carbon254.spark.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A key that should not stand in a Spark configuration on Kubernetes: why, and what to do instead. */
public final class UnwantedKey {

    private final KeyPattern pattern;
    private final Kind kind;
    private final String reason;
    private final String remedy;

    private UnwantedKey(Table.Row row) {
        this.pattern = new KeyPattern(row.name());
        this.kind = Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        this.reason = row.column(2);
        this.remedy = row.column(3);
    }

    /** What speaks against a key, if anything does. */
    public static Optional<UnwantedKey> find(String key) {
        return Tables.UNWANTED.find(key);
    }

    static List<UnwantedKey> all() {
        return Tables.UNWANTED.all();
    }

    KeyPattern pattern() {
        return pattern;
    }

    /** What kind of trouble it makes. */
    public Kind kind() {
        return kind;
    }

    /** Why it should not be set, as a clause in lower case. */
    public String reason() {
        return reason;
    }

    /** What to do instead, as an instruction in lower case. */
    public String remedy() {
        return remedy;
    }

    /** The key as the tables write it, with {@code *} for a free part. */
    @Override
    public String toString() {
        return pattern.toString();
    }

    /** The kind of trouble that a key makes. */
    public enum Kind {
        /** Nothing reads it here, or it has no effect. */
        INEFFECTIVE,
        /** It holds a credential; those live in Secrets. */
        CREDENTIAL,
        /** The operator refuses applications that set it. */
        DENIED,
        /** It has a newer name. */
        RETIRED
    }

    /** Loaded at first use. */
    private static final class Tables {

        static final KeyIndex<UnwantedKey> UNWANTED = KeyIndex.of(
                Table.rows("unwanted-keys.tsv").stream().map(UnwantedKey::new).toList(), UnwantedKey::pattern);
    }
}
