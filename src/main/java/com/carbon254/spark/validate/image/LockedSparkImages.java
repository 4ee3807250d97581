package com.carbon254.spark.validate.image;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.Spark;
import com.carbon254.spark.config.layer.LoadedEnvironment;
import com.carbon254.spark.finding.Finding;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.EnvironmentRule;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.List;
import java.util.stream.Collectors;

/** The image that an environment names can be built as it lies in {@code src/main/docker}. */
final class LockedSparkImages implements EnvironmentRule {

    private static final String PATH = "spark.version";

    @Override
    public List<Finding> check(LoadedEnvironment environment) {
        Spark spark = environment.config().spark();
        return SparkStack.find(spark.version())
                .filter(stack -> !stack.isLocked())
                .map(stack -> finding(environment, spark, stack))
                .stream()
                .toList();
    }

    private static Finding finding(LoadedEnvironment environment, Spark spark, SparkStack stack) {
        String image = spark.image().repository() + ":" + spark.version() + "-"
                + spark.image().revision();
        return new Finding(
                Rule.SPARK_IMAGE,
                environment.place(PATH),
                PATH,
                "\"" + spark.version()
                        + "\" is no release that src/main/docker holds checksums for, so nothing there builds \""
                        + image + "\"",
                "it is locked to " + locked(),
                "in a clone of this project set spark.locked in src/main/resources/versions/spark-" + stack.line()
                        + ".properties to " + spark.version() + ", run src/build/lock-image.py " + stack.line()
                        + " and build it, or choose a release that is locked");
    }

    private static String locked() {
        return SparkStack.locked().stream()
                .map(SparkStack::spark)
                .map(SparkVersion::toString)
                .collect(Collectors.joining(", "));
    }
}
