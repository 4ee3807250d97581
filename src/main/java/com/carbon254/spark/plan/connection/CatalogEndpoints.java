package com.carbon254.spark.plan.connection;

import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.config.lake.Iceberg;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the REST catalog is, and who gives tokens for it. */
public final class CatalogEndpoints {

    private CatalogEndpoints() {}

    /** The catalog of the platform, if there is one. */
    public static Optional<Endpoint> of(@Nullable Iceberg iceberg) {
        return Optional.ofNullable(iceberg)
                .map(catalog -> Endpoint.of("the Iceberg catalog", "iceberg", catalog.uri(), catalog.where()));
    }

    /** Who gives tokens for the catalog, if another service than the catalog does. */
    public static Optional<Endpoint> tokens(@Nullable Iceberg iceberg) {
        return Optional.ofNullable(iceberg)
                .flatMap(catalog -> Optional.ofNullable(catalog.authentication())
                        .flatMap(login -> tokens("iceberg.authentication", Server.of(catalog.uri()), login)));
    }

    /** Who gives tokens for a catalog, if another service than the catalog does. */
    static Optional<Endpoint> tokens(String key, Server catalog, CatalogAuthentication login) {
        return Optional.ofNullable(login.tokenUri())
                .filter(uri -> !Server.of(uri).equals(catalog))
                .map(uri -> Endpoint.of("the token service of the catalog", key, uri, login.where()));
    }

    /** To the catalog, and to who gives tokens for it. */
    public static List<Connection> all(@Nullable Iceberg iceberg, String reason) {
        return Stream.concat(
                        Connection.to(of(iceberg), reason).stream(),
                        Connection.to(tokens(iceberg), "its token for the catalog").stream())
                .toList();
    }
}
