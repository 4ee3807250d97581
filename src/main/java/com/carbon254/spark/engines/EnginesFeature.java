package com.carbon254.spark.engines;

import com.carbon254.spark.kube.EnvironmentScope;
import com.carbon254.spark.kube.Feature;
import com.carbon254.spark.plan.Platform;
import com.carbon254.spark.plan.engine.DorisPlan;
import com.carbon254.spark.plan.engine.TrinoPlan;

/**
 * The catalogs of an environment, as Trino and Apache Doris are told of them.
 *
 * @param platform the plan
 */
public record EnginesFeature(Platform platform) implements Feature {

    private static final String TRINO = "k8s/trino/";
    private static final String DORIS = "k8s/doris/";

    @Override
    public void addTo(EnvironmentScope scope) {
        platform.engines().trino().ifPresent(plan -> trino(scope, plan));
        platform.engines().doris().forEach(plan -> doris(scope, plan));
    }

    private void trino(EnvironmentScope scope, TrinoPlan plan) {
        TrinoFiles files = TrinoFiles.of(plan);
        new TrinoCatalog(scope.file(TRINO + "trino-catalog.yaml"), platform.site(), plan, files);
        files.all().forEach((name, text) -> scope.text(TRINO + name, text));
    }

    private static void doris(EnvironmentScope scope, DorisPlan plan) {
        scope.text(DORIS + plan.catalog() + ".sql", DorisCatalog.statement(plan));
    }
}
