package com.carbon254.spark.validate.store;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.config.lake.CatalogAuthentication.AuthenticationType;
import com.carbon254.spark.config.lake.Iceberg;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Trino and Doris have, in the release that is stated, a property for each way in which clients log in at the catalog. */
final class CatalogClients implements EnvironmentRule {

    private static final String AUTHENTICATION = "iceberg.authentication.";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        Iceberg iceberg = config.iceberg();
        if (iceberg == null) {
            return List.of();
        }
        Stream<Finding> trino = Stream.ofNullable(config.trino())
                .map(engine -> new Engine("Trino", "trino", EngineProperties.ofTrino(engine.version())))
                .flatMap(engine -> Stream.concat(
                        engine.faults(environment, iceberg), region(environment, iceberg.authentication()).stream()));
        Stream<Finding> doris = Stream.ofNullable(config.doris())
                .map(engine -> new Engine(
                        "Doris",
                        "doris",
                        EngineProperties.ofDoris(engine.version().toString())))
                .flatMap(engine -> engine.faults(environment, iceberg));
        return Stream.concat(trino, doris).toList();
    }

    /** Trino signs for the region of the store. */
    private static Optional<Finding> region(LoadedEnvironment environment, @Nullable CatalogAuthentication stated) {
        ObjectStore store = environment.config().objectStore();
        if (stated == null || stated.signingRegion() == null || store == null) {
            return Optional.empty();
        }
        String path = AUTHENTICATION + "signingRegion";
        return Optional.of(stated.signingRegion())
                .filter(region -> !region.equals(store.region()))
                .map(region -> new Finding(
                        Rule.CATALOG_CLIENT,
                        environment.place(path),
                        path,
                        "\"" + region + "\" is not objectStore.region \"" + store.region()
                                + "\", which Trino signs requests to the catalog for",
                        "Trino has one region for catalog and store",
                        "leave out trino, or use a catalog in the region of the store"));
    }

    private record Engine(String name, String key, EngineProperties properties) {

        Stream<Finding> faults(LoadedEnvironment environment, Iceberg iceberg) {
            Stream<Optional<Finding>> vended = Stream.of(lacks(
                    environment, "iceberg.vendedCredentials", iceberg.vendedCredentials() ? true : null, "vended"));
            CatalogAuthentication stated = iceberg.authentication();
            return (stated == null ? vended : Stream.concat(vended, login(environment, stated)))
                    .flatMap(Optional::stream);
        }

        private Stream<Optional<Finding>> login(LoadedEnvironment environment, CatalogAuthentication stated) {
            return switch (stated.type()) {
                case NONE -> Stream.empty();
                case TOKEN -> Stream.of(type(environment, stated.type(), "oauth2"));
                case SIGV4 -> Stream.of(type(environment, stated.type(), "sigv4"));
                case OAUTH2 -> {
                    Optional<Finding> none = type(environment, stated.type(), "oauth2");
                    yield none.isPresent() ? Stream.of(none) : details(environment, stated);
                }
            };
        }

        private Stream<Optional<Finding>> details(LoadedEnvironment environment, CatalogAuthentication stated) {
            return Stream.of(
                    lacks(environment, AUTHENTICATION + "tokenUri", stated.tokenUri(), "oauth2-server"),
                    lacks(environment, AUTHENTICATION + "scope", stated.scope(), "oauth2-scope"),
                    lacks(environment, AUTHENTICATION + "tokenExchange", stated.tokenExchange(), "token-exchange"));
        }

        private Optional<Finding> type(LoadedEnvironment environment, AuthenticationType type, String meaning) {
            return lacks(environment, AUTHENTICATION + "type", type, meaning);
        }

        /** One finding a key, at the engine: it is the engine that does not fit the catalog. */
        private Optional<Finding> lacks(
                LoadedEnvironment environment, String path, @Nullable Object value, String meaning) {
            if (value == null || properties.find(meaning).isPresent()) {
                return Optional.empty();
            }
            String place = key + ".version";
            Optional<String> since = properties.since(meaning);
            return Optional.of(new Finding(
                    Rule.CATALOG_CLIENT,
                    environment.place(place),
                    place,
                    "\"" + properties.release() + "\" of " + name + " has no property for " + path + " \"" + value
                            + "\"",
                    since.map(release -> name + " has it from " + release + " on")
                            .orElse("no release of " + name + " has it"),
                    since.map(release -> "state such a release if your team runs it, or leave out " + key)
                            .orElse("leave out " + key + ", or the key")));
        }
    }
}
