package com.carbon254.spark.plan.engine;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.StorageAccess;
import java.util.Optional;

/**
 * The engines beside Spark that an environment names.
 *
 * @param trino what Trino is told; empty without it
 * @param doris what Apache Doris is told; empty without it
 */
public record EnginePlan(Optional<TrinoPlan> trino, Optional<DorisPlan> doris) {

    /** Those of an environment whose configuration no rule refuses. */
    public static EnginePlan of(Environment environment, Optional<StorageAccess> storage) {
        return new EnginePlan(
                Optional.ofNullable(environment.trino())
                        .flatMap(trino -> Lake.of(environment, storage, trino.namespace(), trino.catalog())
                                .map(lake -> TrinoPlan.of(trino, lake))),
                Optional.ofNullable(environment.doris())
                        .flatMap(doris -> Lake.of(environment, storage, doris.namespace(), doris.catalog())
                                .map(lake -> DorisPlan.of(doris, lake))));
    }
}
