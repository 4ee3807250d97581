package com.carbon254.spark.plan;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.plan.connection.CatalogAccess;
import com.carbon254.spark.plan.connection.KafkaLogin;
import com.carbon254.spark.plan.connection.Keytab;
import com.carbon254.spark.plan.connection.StorageAccess;
import com.carbon254.spark.plan.operator.AccessPlan;
import com.carbon254.spark.plan.pod.ImageMirrors;
import com.carbon254.spark.plan.pod.SparkImage;
import com.carbon254.spark.plan.pod.Trust;
import com.carbon254.spark.plan.settings.SettingsPlan;
import java.util.List;
import java.util.Optional;

/**
 * What all jobs and services of a platform share.
 *
 * @param image what runs
 * @param storage how the object store is reached; empty without one
 * @param catalog how the REST catalog is reached; empty without one
 * @param settings what holds for every job
 * @param access who may submit
 * @param kafka how clients of Kafka log in, for each cluster that does not let everybody in
 * @param keytab what the history server and jobs that use Kerberos log in with; empty without it
 * @param trust what makes pods trust the authorities of the company; empty where they trust the public ones alone
 */
public record Foundation(
        SparkImage image,
        Optional<StorageAccess> storage,
        Optional<CatalogAccess> catalog,
        SettingsPlan settings,
        AccessPlan access,
        List<KafkaLogin> kafka,
        Optional<Keytab> keytab,
        Optional<Trust> trust) {

    /** Assembles it of the whole environment. */
    static Foundation of(Environment environment) {
        Optional<StorageAccess> storage =
                StorageAccess.of(environment.objectStore(), environment.spark().version());
        SparkImage image = SparkImage.of(environment.spark(), ImageMirrors.of(environment.images()));
        return new Foundation(
                image,
                storage,
                CatalogAccess.of(environment.iceberg(), environment.objectStore()),
                SettingsPlan.of(environment, storage),
                AccessPlan.of(environment.access()),
                KafkaLogin.all(environment.kafka(), environment.kerberos()),
                Optional.ofNullable(environment.kerberos()).map(Keytab::of),
                Trust.of(environment.authorities(), image));
    }
}
