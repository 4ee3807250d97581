package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.connection.NamedServices;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.settings.SettingsPlan;
import com.carbon254.spark.plan.settings.SparkDefaults;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a capability brings to the jobs that use it. What every job has anyway stands in the defaults of all submissions
 * ({@link SparkDefaults}); a capability adds the rest.
 */
interface CapabilityPlan {

    /** Spark properties. */
    default SortedMap<String, String> properties() {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    /** The ConfigMaps whose keys are variables of the driver. */
    default List<String> driverVariables() {
        return List.of();
    }

    /** The variables of the driver whose values lie in Secrets. */
    default List<Variable.FromSecret> driverSecrets() {
        return List.of();
    }

    /** What the driver mounts. */
    default List<Mount> driverMounts() {
        return List.of();
    }

    /** What each executor mounts. */
    default List<Mount> executorMounts() {
        return List.of();
    }

    /** Variables of the driver that no ConfigMap has. */
    default List<Variable> variables() {
        return List.of();
    }

    /** Options of every JVM of the job. */
    default List<String> javaOptions() {
        return List.of();
    }

    /** The libraries that it works with. They are in the platform's image. */
    default List<StackJar> jars() {
        return List.of();
    }

    /** The connections that it opens. */
    default List<Connection> connections() {
        return List.of();
    }

    /**
     * The class of a capability: a new one is a class and a line here, which gives it the parts that it reads.
     *
     * @param environment all of it, for each capability reads other parts
     */
    static CapabilityPlan of(Capability capability, Environment environment) {
        return switch (capability) {
            case CDC ->
                new CdcCapability(
                        new KafkaCapability(environment.kafka(), environment.kerberos()),
                        new IcebergCapability(environment.iceberg(), environment.objectStore()));
            case HISTORY -> new HistoryCapability(environment.objectStore());
            case ICEBERG -> new IcebergCapability(environment.iceberg(), environment.objectStore());
            case JDBC -> new JdbcCapability();
            case KAFKA -> new KafkaCapability(environment.kafka(), environment.kerberos());
            case KERBEROS ->
                new KerberosCapability(
                        Objects.requireNonNull(environment.kerberos(), "a rule refuses the capability without it"),
                        new NamedServices(environment.services()));
            case MLFLOW -> new MlflowCapability(environment.mlflow());
            case PACKAGES -> new PackagesCapability();
            case QUALITY -> new QualityCapability(SettingsPlan.gateway(environment.monitoring()));
            case S3 -> new S3Capability(environment.objectStore());
        };
    }
}
