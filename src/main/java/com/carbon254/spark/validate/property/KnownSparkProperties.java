package com.carbon254.spark.validate.property;

import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.claims.PropertyOwner;
import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.SparkPropertyKey;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Spark properties do what they are meant to: Spark knows them, they have an effect, their values have the right type. */
final class KnownSparkProperties implements EnvironmentRule {

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Environment config = environment.config();
        SparkVersion common = config.spark().version();
        PropertyBlock settings = new PropertyBlock(environment, "settings.sparkConf", PropertyOwner.SETTINGS, common);
        Stream<Finding> ofAll = Stream.concat(
                check(settings, config.settings().sparkConf()),
                check(
                        block(environment, PropertyOwner.ALL_JOBS, common),
                        config.jobDefaults().conf()));
        Stream<Finding> ofJobs = config.jobs().entrySet().stream()
                .flatMap(job -> check(
                        block(
                                environment,
                                PropertyOwner.of(job.getKey(), job.getValue()),
                                JobRelease.of(job.getValue(), config.spark().version())),
                        job.getValue().conf()));
        return Stream.concat(ofAll, ofJobs).toList();
    }

    private static PropertyBlock block(LoadedEnvironment environment, PropertyOwner owner, SparkVersion release) {
        return new PropertyBlock(environment, owner.path() + ".conf", owner, release);
    }

    /** What a job inherits is told once, where it stands. */
    private static Stream<Finding> check(PropertyBlock block, Map<SparkPropertyKey, String> properties) {
        return properties.entrySet().stream()
                .filter(property -> block.says(property.getKey()))
                .flatMap(property -> block.check(property).stream());
    }
}
