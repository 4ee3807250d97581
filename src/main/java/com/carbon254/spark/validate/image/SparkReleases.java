package com.carbon254.spark.validate.image;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.List;
import java.util.stream.Collectors;

/** The jars of the Spark release are known to fit each other. */
final class SparkReleases implements EnvironmentRule {

    private static final String PATH = "spark.version";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        SparkVersion version = environment.config().spark().version();
        if (SparkStack.find(version).isPresent()) {
            return List.of();
        }
        String known =
                SparkStack.supported().stream().map(SparkVersion::toString).collect(Collectors.joining(", "));
        return List.of(new Finding(
                Rule.SPARK_RELEASE,
                environment.place(PATH),
                PATH,
                "\"" + version + "\" has no set of jars that are known to fit each other",
                "there are sets for " + known,
                "choose one of these releases"));
    }
}
