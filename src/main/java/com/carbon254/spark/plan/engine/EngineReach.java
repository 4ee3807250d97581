package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.catalogue.image.StoreClient;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.plan.connection.CatalogLogin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an engine can reach in the release that its team runs.
 *
 * @param engine what people call it
 * @param names its properties
 * @param client what the catalogue calls its client of the object store
 * @param identity who pods are to the store; null where they have keys
 */
record EngineReach(
        String engine,
        EngineProperties names,
        String client,
        @Nullable StoreIdentity identity) {

    /** Why the engine is not told of a catalog; empty if it can reach it. */
    Optional<LeftOut> obstacle(Lake lake) {
        return needs(lake).entrySet().stream()
                .filter(need -> names.find(need.getValue()).isEmpty())
                .findFirst()
                .map(need -> lacks(need.getKey(), need.getValue()))
                .or(() -> region(lake))
                .or(() -> identity(lake));
    }

    /** What of the engine each key of a catalog needs, the key that matters most first. */
    private static Map<String, String> needs(Lake lake) {
        Map<String, String> needs = new LinkedHashMap<>();
        needs.put(lake.key() + ".type", lake.tables().type().toString());
        String login = lake.key() + ".authentication.";
        if (lake.tables().login() instanceof CatalogLogin.OAuth2 stated) {
            needs.put(login + "type", "oauth2");
            stated.server().ifPresent(any -> needs.put(login + "tokenUri", "oauth2-server"));
            stated.scope().ifPresent(any -> needs.put(login + "scope", "oauth2-scope"));
            stated.exchange().ifPresent(any -> needs.put(login + "tokenExchange", "token-exchange"));
        } else if (lake.tables().login() instanceof CatalogLogin.Token) {
            needs.put(login + "type", "oauth2");
        } else if (lake.tables().login() instanceof CatalogLogin.SigV4) {
            needs.put(login + "type", "sigv4");
        }
        if (lake.tables().vendedCredentials()) {
            needs.put(lake.key() + ".vendedCredentials", "vended");
        }
        return needs;
    }

    private LeftOut lacks(String path, String meaning) {
        Optional<String> since = names.since(meaning);
        return new LeftOut(
                name(),
                path,
                "it has no property for that",
                since.map(release -> engine + " has one from " + release + " on")
                        .orElse("no release of " + engine + " has one"));
    }

    /** Trino has one region, for the store and for signatures. */
    private Optional<LeftOut> region(Lake lake) {
        if (names.find("signing-region").isPresent()
                || !(lake.tables().login() instanceof CatalogLogin.SigV4 signature)
                || signature.region().equals(lake.storage().region())) {
            return Optional.empty();
        }
        return Optional.of(new LeftOut(
                name(),
                lake.key() + ".authentication.signingRegion",
                "it signs for objectStore.region alone",
                "use a catalog in the region of the store"));
    }

    /** The platform's own catalog is judged by a rule. */
    private Optional<LeftOut> identity(Lake lake) {
        return Optional.ofNullable(identity)
                .map(StoreIdentity::type)
                .filter(type -> lake.tables().needsKeys())
                .flatMap(type -> StoreClient.of(client, type.toString()).obstacle())
                .map(reason -> new LeftOut(
                        name(),
                        lake.key(),
                        "it cannot use objectStore.identity: " + reason,
                        "a catalog that gives keys (vendedCredentials) would be reached"));
    }

    private String name() {
        return engine + " " + names.release();
    }
}
