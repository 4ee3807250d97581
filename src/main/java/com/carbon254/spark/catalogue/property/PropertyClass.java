package com.carbon254.spark.catalogue.property;

import com.carbon254.spark.catalogue.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a Spark property is to a user of the platform: whether a team may set it, what stands for it, or why no team should.
 * The table {@code property-classes.tsv} states it for every property that Spark 3.5 or Iceberg knows.
 */
public final class PropertyClass {

    /** Stands in the table for the name of the environment's catalog. */
    private static final String CATALOG = "<catalog>";

    private static final String CATALOGS = "spark.sql.catalog.";

    private final KeyPattern pattern;
    private final Kind kind;
    private final Table.Row row;

    private PropertyClass(Table.Row row) {
        this.pattern = new KeyPattern(row.name());
        this.kind = Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT));
        this.row = row;
    }

    /**
     * What a property is; empty if the table says nothing of it.
     *
     * @param catalog the name of the environment's catalog
     */
    public static Optional<PropertyClass> find(String property, String catalog) {
        return Tables.CLASSES.find(general(property, catalog));
    }

    /** The same properties of every catalog: those of the environment's under the name that the table has for it. */
    private static String general(String property, String catalog) {
        String own = CATALOGS + catalog;
        boolean ofCatalog = property.equals(own) || property.startsWith(own + ".");
        return ofCatalog ? CATALOGS + CATALOG + property.substring(own.length()) : property;
    }

    static List<PropertyClass> all() {
        return Tables.CLASSES.all();
    }

    KeyPattern pattern() {
        return pattern;
    }

    /** Its class. */
    public Kind kind() {
        return kind;
    }

    /** Why it has this class, as a clause in lower case that names who acts. */
    public String reason() {
        return row.column(2);
    }

    /** What the class asks for: of properties that no team should set what to do instead, as an instruction in lower case. */
    public String remedy() {
        return row.column(3);
    }

    /** What joins the entries of a property that several add to; empty for any other. */
    public Optional<Separator> separator() {
        return kind == Kind.ADDITIVE
                ? Optional.of(Separator.valueOf(row.column(3).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * The key path that stands for it, {@link #OF_JOB} in front of one below a job; empty where no key does.
     */
    public Optional<String> key() {
        String key = switch (kind) {
            case OURS -> row.column(3);
            case ADDITIVE -> row.column(4);
            case USER, INEFFECTIVE, CREDENTIAL, DENIED, RETIRED, DANGEROUS -> "";
        };
        return Optional.of(key).filter(path -> !path.isEmpty() && !path.equals(NO_KEY));
    }

    /** In front of a key path that begins below a job. */
    public static final String OF_JOB = "job:";

    private static final String NO_KEY = "-";

    /** The property as the table writes it, with {@code *} for a free part. */
    @Override
    public String toString() {
        return pattern.toString();
    }

    /** The classes of properties. */
    public enum Kind {
        /** A team may set it. */
        USER,
        /** Platform, capabilities and teams add entries, and none is lost. */
        ADDITIVE,
        /** A key stands for it, or the platform relies on its own value. */
        OURS,
        /** Nothing reads it here, or it has no effect. */
        INEFFECTIVE,
        /** It holds a credential; those live in Secrets. */
        CREDENTIAL,
        /** The operator refuses applications that set it. */
        DENIED,
        /** It has a newer name. */
        RETIRED,
        /** It breaks a submission, hides a page from its monitor, or goes round a security rule. */
        DANGEROUS
    }

    /** What stands between the entries of an additive property. */
    public enum Separator {
        /** A list of names. */
        COMMA(","),
        /** Options of a JVM. */
        SPACE(" "),
        /** Alternatives of a regular expression. */
        BAR("|");

        private final String text;

        Separator(String text) {
            this.text = text;
        }

        /** The character itself. */
        public String text() {
            return text;
        }
    }

    /** Loaded at first use. */
    private static final class Tables {

        static final KeyIndex<PropertyClass> CLASSES = KeyIndex.of(
                Table.rows("property-classes.tsv").stream()
                        .map(PropertyClass::new)
                        .toList(),
                PropertyClass::pattern);
    }
}
