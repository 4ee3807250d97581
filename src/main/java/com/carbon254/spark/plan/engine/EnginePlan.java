package com.carbon254.spark.plan.engine;

import com.carbon254.spark.catalogue.engine.EngineProperties;
import com.carbon254.spark.catalogue.image.StoreClient;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.lake.Doris;
import com.carbon254.spark.config.lake.ObjectStore;
import com.carbon254.spark.config.lake.StoreIdentity;
import com.carbon254.spark.config.lake.Trino;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.FurtherCatalog;
import com.carbon254.spark.plan.connection.StorageAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The engines beside Spark that an environment names.
 *
 * @param trino what Trino is told; empty without it
 * @param doris what Apache Doris is told, a statement a catalog; empty without it
 * @param leftOut the catalogs beside that of the platform that an engine cannot reach
 */
public record EnginePlan(Optional<TrinoPlan> trino, List<DorisPlan> doris, List<LeftOut> leftOut) {

    public EnginePlan {
        doris = List.copyOf(doris);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Those of an environment whose configuration no rule refuses.
     *
     * @param environment all of it, for engines read every catalog, the store and who pods are to it
     */
    public static EnginePlan of(Environment environment, Optional<StorageAccess> storage) {
        List<LeftOut> leftOut = new ArrayList<>();
        Lakes lakes = lakes(environment, storage);
        StoreIdentity identity = Optional.ofNullable(environment.objectStore())
                .map(ObjectStore::identity)
                .orElse(null);
        Optional<TrinoPlan> trino =
                Optional.ofNullable(environment.trino()).flatMap(engine -> trino(engine, lakes, identity, leftOut));
        List<DorisPlan> doris = Optional.ofNullable(environment.doris()).stream()
                .flatMap(engine -> doris(engine, lakes, identity, leftOut).stream())
                .toList();
        return new EnginePlan(trino, doris, leftOut);
    }

    private static Lakes lakes(Environment environment, Optional<StorageAccess> storage) {
        ObjectStore store = environment.objectStore();
        List<FurtherCatalog> others = store == null
                ? List.of()
                : environment.catalogs().keySet().stream()
                        .map(name -> FurtherCatalog.of(
                                name,
                                environment.catalogs(),
                                store,
                                environment.spark().version()))
                        .toList();
        return new Lakes(environment.namespace(), storage, CatalogAccess.of(environment.iceberg(), store), others);
    }

    private static Optional<TrinoPlan> trino(
            Trino trino, Lakes all, @Nullable StoreIdentity identity, List<LeftOut> leftOut) {
        EngineProperties names = EngineProperties.ofTrino(trino.version());
        String client = names.find("login").isPresent() ? StoreClient.TRINO : StoreClient.EARLIER_TRINO;
        EngineReach reach = new EngineReach("Trino", names, client, identity);
        List<Lake> lakes = all.seen(trino.namespace(), trino.catalog());
        return lakes.isEmpty() ? Optional.empty() : Optional.of(TrinoPlan.of(names, reached(lakes, reach, leftOut)));
    }

    private static List<DorisPlan> doris(
            Doris doris, Lakes all, @Nullable StoreIdentity identity, List<LeftOut> leftOut) {
        EngineProperties names = EngineProperties.ofDoris(doris.version().toString());
        EngineReach reach = new EngineReach("Doris", names, StoreClient.DORIS, identity);
        List<Lake> lakes = all.seen(doris.namespace(), doris.catalog());
        return reached(lakes, reach, leftOut).stream()
                .map(lake -> DorisPlan.of(names, lake))
                .toList();
    }

    /** A rule refuses an engine that cannot reach the catalog of the platform. */
    private static List<Lake> reached(List<Lake> lakes, EngineReach reach, List<LeftOut> leftOut) {
        List<Lake> reached = new ArrayList<>();
        for (Lake lake : lakes) {
            Optional<LeftOut> obstacle = lake.key().equals(Lake.PLATFORM) ? Optional.empty() : reach.obstacle(lake);
            obstacle.ifPresentOrElse(leftOut::add, () -> reached.add(lake));
        }
        return reached;
    }
}
