package com.carbon254.spark.plan.connection;

import com.carbon254.spark.claims.pod.CatalogVariables;
import com.carbon254.spark.config.lake.Catalog;
import com.carbon254.spark.config.lake.CatalogAuthentication;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.network.Whereabouts;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.value.data.IcebergName;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A catalog beside that of the platform, as a job that names it reaches it. The classes of all types are in Iceberg's Spark
 * runtime, but for Hive's client, which is Spark's, and Glue's, which is in the bundle for AWS (1.12).
 *
 * @param name the first part of the names of its tables
 * @param stated what the environment says of it
 * @param storage how the object store is reached, where its tables lie
 * @param store what the environment says of that
 */
public record FurtherCatalog(IcebergName name, Catalog stated, StorageAccess storage, ObjectStore store) {

    private static final Whereabouts OUTSIDE = new Whereabouts(null, List.of(), true, null);

    /**
     * One that an environment describes: a rule refuses jobs that name another, and catalogs without a store.
     *
     * @param release the Spark release of the environment
     */
    public static FurtherCatalog of(
            IcebergName name, Map<IcebergName, Catalog> catalogs, @Nullable ObjectStore store, SparkVersion release) {
        return new FurtherCatalog(
                name,
                Objects.requireNonNull(catalogs.get(name), "a rule refuses what is not described"),
                StorageAccess.of(store, release).orElseThrow(),
                Objects.requireNonNull(store));
    }

    /** The Spark properties. */
    public SortedMap<String, String> properties() {
        CatalogProperties properties = new CatalogProperties(name.toString(), storage);
        properties.put("type", stated.type());
        Optional.ofNullable(stated.uri()).ifPresent(uri -> properties.put("uri", uri));
        properties.put("warehouse", stated.warehouse());
        Optional.ofNullable(stated.ref()).ifPresent(ref -> properties.put("ref", ref));
        login().properties().forEach(properties::put);
        properties.files(Boolean.TRUE.equals(stated.vendedCredentials()));
        return properties.all();
    }

    /** The variables that drivers must have for it. */
    public List<Variable.FromSecret> variables() {
        return login().variables();
    }

    /** What a job speaks with. */
    public List<Connection> connections() {
        Stream<Connection> tokens = Optional.ofNullable(stated.authentication()).stream()
                .flatMap(login -> CatalogEndpoints.tokens(key() + ".authentication", server(), login).stream())
                .map(endpoint -> new Connection(endpoint, "its token for the catalog " + name));
        Stream<Connection> files = Connection.to(Endpoints.objectStore(store), "files of tables").stream();
        return Stream.of(Stream.of(new Connection(endpoint(), "metadata of tables")), tokens, files)
                .flatMap(connections -> connections)
                .toList();
    }

    /** The key path that describes it. */
    public String key() {
        return "catalogs." + name;
    }

    private Endpoint endpoint() {
        Whereabouts where = stated.uri() == null && stated.where() == null ? OUTSIDE : stated.where();
        return Endpoint.of("the catalog " + name, key(), List.of(server()), where);
    }

    private Server server() {
        return stated.uri() == null
                ? new Server("glue." + storage.region() + ".amazonaws.com", 443)
                : Server.of(stated.uri().server());
    }

    /** How a client proves to it who it is. */
    public CatalogLogin login() {
        CatalogAuthentication login = stated.authentication();
        return CatalogAccess.login(login, store, CatalogVariables.of(name));
    }
}
