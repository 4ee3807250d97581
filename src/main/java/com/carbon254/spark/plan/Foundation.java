package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.settings.SettingsPlan;

/**
 * What all jobs and services of a platform share.
 *
 * @param image what runs
 * @param storage how the object store is reached
 * @param settings what holds for every job
 * @param access who may submit
 */
public record Foundation(SparkImage image, StorageAccess storage, SettingsPlan settings, AccessPlan access) {

    static Foundation of(Environment environment) {
        StorageAccess storage = StorageAccess.of(environment.objectStore());
        return new Foundation(
                SparkImage.of(environment.spark()),
                storage,
                SettingsPlan.of(environment, storage),
                AccessPlan.of(environment.access()));
    }
}
