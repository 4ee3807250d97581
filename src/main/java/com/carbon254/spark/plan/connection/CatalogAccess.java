package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.CatalogVariables;
import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.plan.pod.SecretKey;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.address.HttpUrl;
import com.carbon254.spark.value.kubernetes.DataKey;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a process reaches the REST catalog.
 *
 * @param name the first part of the names of its tables
 * @param uri its address
 * @param warehouse where the tables lie, or what the catalog calls its warehouse
 * @param login how it proves who it is
 * @param vendedCredentials whether the catalog gives keys for the files of tables
 */
public record CatalogAccess(String name, HttpUrl uri, String warehouse, CatalogLogin login, boolean vendedCredentials) {

    /** The key path that says how clients prove who they are. */
    public static final String AUTHENTICATION = "iceberg.authentication";

    /** The header by which Iceberg's clients ask a catalog for keys, and what it says. */
    public static final String DELEGATION = "header.X-Iceberg-Access-Delegation";

    /** What {@link #DELEGATION} says. */
    public static final String VENDED = "vended-credentials";

    /** What an environment says; empty where it has no catalog. */
    public static Optional<CatalogAccess> of(@Nullable Iceberg stated, @Nullable ObjectStore store) {
        return Optional.ofNullable(stated).map(iceberg -> access(iceberg, store));
    }

    private static CatalogAccess access(Iceberg iceberg, @Nullable ObjectStore store) {
        return new CatalogAccess(
                iceberg.catalog().toString(),
                iceberg.uri(),
                iceberg.warehouse().toString(),
                login(iceberg.authentication(), store, CatalogVariables.OF_PLATFORM),
                iceberg.vendedCredentials());
    }

    static CatalogLogin login(
            @Nullable CatalogAuthentication stated, @Nullable ObjectStore store, CatalogVariables variables) {
        if (stated == null) {
            return new CatalogLogin.Anonymous();
        }
        return switch (stated.type()) {
            case NONE -> new CatalogLogin.Anonymous();
            case OAUTH2 ->
                new CatalogLogin.OAuth2(
                        secret(stated, variables.credential(), "credential"),
                        text(stated.tokenUri()),
                        text(stated.scope()),
                        Optional.ofNullable(stated.tokenExchange()));
            case TOKEN -> new CatalogLogin.Token(secret(stated, variables.token(), "token"));
            case SIGV4 ->
                new CatalogLogin.SigV4(
                        Objects.requireNonNull(stated.signingName(), "a rule asks for it")
                                .toString(),
                        text(stated.signingRegion()).orElseGet(() -> region(store)));
        };
    }

    private static Variable.FromSecret secret(CatalogAuthentication stated, String variable, String key) {
        return new Variable.FromSecret(
                variable,
                new SecretKey(
                        Objects.requireNonNull(stated.secret(), "a rule asks for it"),
                        stated.secretKey() == null ? new DataKey(key) : stated.secretKey()));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    private static String region(@Nullable ObjectStore store) {
        return Objects.requireNonNull(store, "a rule asks for a store").region().toString();
    }
}
