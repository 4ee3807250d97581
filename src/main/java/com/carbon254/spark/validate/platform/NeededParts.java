package com.carbon254.spark.validate.platform;

import com.carbon254.spark.claims.Part;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.validate.rule.MissingPart;
import java.util.List;
import java.util.function.Predicate;

/** A part of the platform that works with another is stated beside it. */
final class NeededParts implements EnvironmentRule {

    private static final List<Need> NEEDS = List.of(
            new Need("iceberg", Part.ICEBERG::isIn, Part.OBJECT_STORE, "the files of tables lie in the object store"),
            new Need(
                    "catalogs",
                    environment -> !environment.catalogs().isEmpty(),
                    Part.OBJECT_STORE,
                    "the files of tables lie in the object store"),
            new Need("eventLog", Part.EVENT_LOG::isIn, Part.OBJECT_STORE, "event logs are written to the object store"),
            new Need("quality", Part.QUALITY::isIn, Part.OBJECT_STORE, "the results lie in the object store"),
            new Need("history", Part.HISTORY::isIn, Part.EVENT_LOG, "the history server shows the event logs of jobs"),
            new Need("trino", Part.TRINO::isIn, Part.ICEBERG, "Trino reads the tables of the catalog"),
            new Need("doris", Part.DORIS::isIn, Part.ICEBERG, "Doris reads the tables of the catalog"),
            new Need(
                    "operator.controller.submission.objectStore",
                    environment ->
                            environment.operator().controller().submission().objectStore(),
                    Part.OBJECT_STORE,
                    "the operator looks for files in the object store"));

    /**
     * What a key works with.
     *
     * @param key the key
     * @param stated whether an environment says so
     * @param part what it works with
     * @param reason what the part is to it
     */
    private record Need(String key, Predicate<Environment> stated, Part part, String reason) {}

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        return NEEDS.stream()
                .filter(need -> need.stated().test(environment.config()))
                .flatMap(need ->
                        MissingPart.of(environment, need.part(), need.key(), need.key(), need.reason()).stream())
                .toList();
    }
}
