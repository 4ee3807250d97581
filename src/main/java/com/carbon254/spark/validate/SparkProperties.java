package com.carbon254.spark.validate;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.value.SparkPropertyKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spark properties do what they are meant to: Spark knows them, they have an effect, their values have the right type. */
final class SparkProperties implements EnvironmentRule {

    private static final String DEFAULTS = "jobDefaults";

    /** They are told to spark-submit only where a job has them: in the settings of all they hold for the others. */
    private static final String OPTIONS = ".javaOptions";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        PropertyBlock settings = new PropertyBlock(
                environment,
                "settings.sparkConf",
                key -> ManagedProperties.typedKey(key, config)
                        .or(() -> ManagedProperties.keyOfJob(key, DEFAULTS).filter(typed -> !typed.endsWith(OPTIONS))));
        Stream<Finding> ofAll = Stream.concat(
                check(settings, config.settings().sparkConf()),
                check(block(environment, DEFAULTS), config.jobDefaults().conf()));
        Stream<Finding> ofJobs = config.jobs().entrySet().stream()
                .flatMap(job -> check(
                        block(environment, "jobs." + job.getKey()),
                        job.getValue().conf()));
        return Stream.concat(ofAll, ofJobs).toList();
    }

    /** A job may override what the settings of all say, but not how systems are reached. */
    private static PropertyBlock block(LoadedEnvironment environment, String owner) {
        return new PropertyBlock(
                environment,
                owner + ".conf",
                key -> ManagedProperties.keyOfJob(key, owner)
                        .or(() -> ManagedProperties.typedKey(key, environment.config())
                                .filter(typed -> !typed.startsWith("settings."))));
    }

    /** What a job inherits is told once, where it stands. */
    private static Stream<Finding> check(PropertyBlock block, Map<SparkPropertyKey, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> block.says(property.getKey()))
                .flatMap(property -> block.check(property).stream());
    }
}
