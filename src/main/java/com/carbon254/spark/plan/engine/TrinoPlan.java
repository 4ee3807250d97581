package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.config.Trino;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.connection.StoreLogin;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.property.PropertyGroup;
import com.carbon254.spark.plan.property.PropertyGroups;
import com.carbon254.spark.value.kubernetes.DnsLabel;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trino's catalog.
 *
 * @param namespace where Trino's pods are
 * @param catalog what the catalog is called, and its file without the ending
 * @param properties what the file says; a credential is the name of a variable
 * @param variables those that the pods must have for it
 */
public record TrinoPlan(
        DnsLabel namespace, String catalog, List<PropertyGroup> properties, List<Variable.FromSecret> variables) {

    public TrinoPlan {
        properties = List.copyOf(properties);
        variables = List.copyOf(variables);
    }

    static TrinoPlan of(Trino trino, Lake lake) {
        EngineProperties names = EngineProperties.ofTrino(trino.version());
        PropertyGroups groups = new PropertyGroups();
        groups.group("Tables of the Iceberg REST catalog")
                .put("connector.name", "iceberg")
                .put("iceberg.catalog.type", "rest")
                .put("iceberg.rest-catalog.uri", lake.catalog())
                .put("iceberg.rest-catalog.warehouse", lake.access().warehouse());
        new TrinoLogin(names, lake).addTo(groups);
        store(groups, names, lake);
        return new TrinoPlan(
                lake.namespace(),
                lake.name(),
                groups.build(),
                Stream.concat(lake.keys().stream(), lake.access().login().variables().stream())
                        .toList());
    }

    private static String whence(Lake lake) {
        if (lake.access().vendedCredentials()) {
            return "that the catalog gives";
        }
        return lake.keys().isEmpty()
                ? "that Trino's pods have of themselves"
                : "in environment variables of Trino's pods";
    }

    private static void store(PropertyGroups groups, EngineProperties names, Lake lake) {
        StorageAccess storage = lake.storage();
        groups.group("Files of tables, by the credentials " + whence(lake));
        groups.put(names.name("store"), true).put("s3.region", storage.region());
        lake.endpoint().ifPresent(url -> groups.put("s3.endpoint", url));
        storage.pathStyleAccess().ifPresent(inPath -> groups.put("s3.path-style-access", inPath));
        List<String> keys = List.of("s3.aws-access-key", "s3.aws-secret-key");
        for (int i = 0; i < lake.keys().size(); i++) {
            groups.put(keys.get(i), TrinoLogin.reference(lake.keys().get(i).name()));
        }
        if (storage.login() instanceof StoreLogin.Anonymous && !lake.access().vendedCredentials()) {
            names.find("login").ifPresent(login -> groups.put(login, "ANONYMOUS"));
        }
    }
}
