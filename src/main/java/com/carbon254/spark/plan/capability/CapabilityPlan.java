package com.carbon254.spark.plan.capability;

import com.carbon254.spark.catalogue.image.StackJar;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.job.Capability;
import com.carbon254.spark.plan.connection.Connection;
import com.carbon254.spark.plan.pod.Mount;
import com.carbon254.spark.plan.pod.Variable;
import com.carbon254.spark.plan.settings.SparkDefaults;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a capability brings to the jobs that use it. What every job has anyway stands in the defaults of all submissions
 * ({@link SparkDefaults}); a capability adds the rest.
 */
interface CapabilityPlan {

    /** Spark properties. */
    default SortedMap<String, String> properties(Environment environment) {
        return Collections.unmodifiableSortedMap(new TreeMap<>());
    }

    /** The ConfigMaps whose keys are variables of the driver. */
    default List<String> driverVariables() {
        return List.of();
    }

    /** The variables of the driver whose values lie in Secrets. */
    default List<Variable.FromSecret> driverSecrets(Environment environment) {
        return List.of();
    }

    /** What the driver mounts. */
    default List<Mount> driverMounts(Environment environment) {
        return List.of();
    }

    /** What each executor mounts. */
    default List<Mount> executorMounts(Environment environment) {
        return List.of();
    }

    /** Variables of the driver that no ConfigMap has. */
    default List<Variable> variables(Environment environment) {
        return List.of();
    }

    /** Options of every JVM of the job. */
    default List<String> javaOptions(Environment environment) {
        return List.of();
    }

    /** The libraries that it works with. They are in the platform's image. */
    default List<StackJar> jars() {
        return List.of();
    }

    /** The connections that it opens. */
    default List<Connection> connections(Environment environment) {
        return List.of();
    }

    /** The class of a capability: a new one is a class and a line here. */
    static CapabilityPlan of(Capability capability) {
        return switch (capability) {
            case CDC -> new CdcCapability();
            case HISTORY -> new HistoryCapability();
            case ICEBERG -> new IcebergCapability();
            case JDBC -> new JdbcCapability();
            case KAFKA -> new KafkaCapability();
            case KERBEROS -> new KerberosCapability();
            case MLFLOW -> new MlflowCapability();
            case PACKAGES -> new PackagesCapability();
            case QUALITY -> new QualityCapability();
            case S3 -> new S3Capability();
        };
    }
}
