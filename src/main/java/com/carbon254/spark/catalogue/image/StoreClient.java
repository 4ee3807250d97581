package com.carbon254.spark.catalogue.image;

import com.carbon254.spark.catalogue.Table;
import java.util.Optional;

/**
 * What a client of the object store makes of an identity of its pod, by the table {@code store-identities.tsv}.
 *
 * @param provider the class that it must be told; empty where it needs none
 * @param obstacle why it cannot work, as a clause; empty where it can
 */
public record StoreClient(Optional<String> provider, Optional<String> obstacle) {

    /** S3FileIO of Iceberg. */
    public static final String ICEBERG = "iceberg";

    /** The client of the bootstrap's program. */
    public static final String BOTO3 = "boto3";

    /** Trino's own client, in releases before it could be told how to log in. */
    public static final String EARLIER_TRINO = "trino-before-login";

    /** Trino's own client. */
    public static final String TRINO = "trino";

    /** Apache Doris' own client. */
    public static final String DORIS = "doris";

    private static final String BY_ITSELF = "default";
    private static final String NOT_AT_ALL = "-";

    /** S3A of a Hadoop release, {@code 3.3.4}: what it knows differs by line. */
    public static String s3a(String hadoop) {
        return "hadoop-" + hadoop.substring(0, hadoop.lastIndexOf('.'));
    }

    /** What a client makes of an identity. */
    public static StoreClient of(String client, String identity) {
        return Table.rows("store-identities.tsv").stream()
                .filter(row -> row.name().equals(client) && row.column(1).equals(identity))
                .findFirst()
                .map(StoreClient::of)
                .orElseThrow(() -> new IllegalStateException("no row of " + client + " and " + identity));
    }

    private static StoreClient of(Table.Row row) {
        String provider = row.column(2);
        return new StoreClient(
                Optional.of(provider).filter(name -> !name.equals(BY_ITSELF) && !name.equals(NOT_AT_ALL)),
                Optional.of(row.column(3)).filter(reason -> provider.equals(NOT_AT_ALL)));
    }

    /** Whether it reaches the store by the identity. */
    public boolean works() {
        return obstacle.isEmpty();
    }
}
