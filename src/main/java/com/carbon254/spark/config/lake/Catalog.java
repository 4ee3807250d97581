package com.carbon254.spark.config.lake;

import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.CatalogUri;
import com.carbon254.spark.value.address.Warehouse;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A catalog of Iceberg beside that of the platform, for the jobs that name it.
 *
 * <pre>{@code
 * catalogs:
 *   legacy:
 *     type: hive
 *     uri: thrift://hive-metastore:9083
 *     warehouse: s3://legacy-tables/
 * }</pre>
 */
public record Catalog(
        @Key(
                "What answers: an Iceberg REST catalog, a Hive metastore, AWS Glue by its own interface, or Nessie by its own.")
        CatalogType type,

        @Key("The address: http(s):// of rest and nessie, thrift:// of hive. Glue has one of its own, by region.")
        @Nullable
        CatalogUri uri,

        @Key("Where those run who answer at the address. If nothing is said, policies open the port to every address.")
        @Nullable
        Whereabouts where,

        @Key("For rest: how clients prove to the catalog who they are. Not at all, if nothing is said.") @Nullable
        CatalogAuthentication authentication,

        @Key("Where the tables lie. For rest also what the catalog calls its warehouse.")
        Warehouse warehouse,

        @Key(
                "For rest: whether the catalog gives temporary keys for the files of a table. It does not, if nothing is said.")
        @Nullable
        Boolean vendedCredentials,

        @Key(
                value = "For nessie: the branch that jobs read and write. The server's default, if nothing is said.",
                example = "main")
        @Nullable
        DnsLabel ref) {

    /** What answers. */
    public enum CatalogType {
        /** The REST catalog of Iceberg's specification. */
        REST,
        /** A Hive metastore. */
        HIVE,
        /** The data catalog of AWS. */
        GLUE,
        /** Nessie. */
        NESSIE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
