package com.carbon254.spark.validate.trust;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Kafka;
import com.carbon254.spark.config.Monitoring;
import com.carbon254.spark.config.kafka.KafkaSasl;
import com.carbon254.spark.config.kafka.KafkaSecurity;
import com.carbon254.spark.config.lake.Catalog;
import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.value.data.IcebergName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The addresses of services that pods of the platform open, by the key paths that state them. */
final class OpenedAddresses {

    private final Map<String, String> addresses = new LinkedHashMap<>();

    private OpenedAddresses() {}

    /** Those of an environment, in the order of its keys. */
    static Map<String, String> of(Environment environment) {
        OpenedAddresses found = new OpenedAddresses();
        Optional.ofNullable(environment.objectStore())
                .ifPresent(store -> found.put("objectStore.endpoint", store.endpoint()));
        Optional.ofNullable(environment.iceberg()).ifPresent(iceberg -> {
            found.put("iceberg.uri", iceberg.uri());
            found.tokens("iceberg", iceberg.authentication());
        });
        environment.catalogs().forEach(found::catalog);
        found.kafka(environment);
        Optional.ofNullable(environment.mlflow())
                .ifPresent(mlflow -> found.put("mlflow.trackingUri", mlflow.trackingUri()));
        Optional.of(environment.monitoring())
                .filter(Monitoring::enabled)
                .map(Monitoring::pushgateway)
                .ifPresent(gateway -> found.put("monitoring.pushgateway.url", gateway.url()));
        Optional.ofNullable(environment.dolphinScheduler())
                .filter(scheduler -> scheduler.publish() && scheduler.token() != null)
                .ifPresent(scheduler -> found.put("dolphinScheduler.url", scheduler.url()));
        return found.addresses;
    }

    private void catalog(IcebergName name, Catalog catalog) {
        put("catalogs." + name + ".uri", catalog.uri());
        tokens("catalogs." + name, catalog.authentication());
    }

    private void tokens(String catalog, @Nullable CatalogAuthentication authentication) {
        if (authentication != null) {
            put(catalog + ".authentication.tokenUri", authentication.tokenUri());
        }
    }

    private void kafka(Environment environment) {
        Optional.ofNullable(environment.kafka())
                .map(Kafka::security)
                .map(KafkaSecurity::sasl)
                .map(KafkaSasl::oauth)
                .ifPresent(oauth -> put("kafka.security.sasl.oauth.tokenEndpoint", oauth.tokenEndpoint()));
    }

    private void put(String path, @Nullable Object address) {
        if (address != null) {
            addresses.put(path, address.toString());
        }
    }
}
