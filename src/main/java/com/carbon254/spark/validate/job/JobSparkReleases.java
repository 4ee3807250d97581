package com.carbon254.spark.validate.job;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.claims.JobRelease;
import com.carbon254.spark.config.job.JobImage;
import com.carbon254.spark.finding.Rule;
import com.carbon254.spark.validate.rule.JobRule;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.stream.Collectors;

/** What a job says of the Spark in its image is a release that is known, and what the image's tag says. */
final class JobSparkReleases implements JobRule {

    private static final String KEY = "image.sparkVersion";

    @Override
    public void check(Subject subject) {
        JobImage image = subject.job().image();
        if (image == null || image.sparkVersion() == null) {
            return;
        }
        SparkVersion stated = image.sparkVersion();
        if (SparkStack.find(stated).isEmpty()) {
            subject.fault(
                    Rule.SPARK_RELEASE,
                    KEY,
                    "\"" + stated + "\" has no set of jars that are known to fit each other",
                    "there are sets for "
                            + SparkStack.supported().stream()
                                    .map(SparkVersion::toString)
                                    .collect(Collectors.joining(", ")),
                    "choose one of these releases");
            return;
        }
        JobRelease.ofTag(image.tag())
                .filter(said -> !said.equals(stated))
                .ifPresent(said -> subject.fault(
                        Rule.JOB_SPARK_RELEASE,
                        KEY,
                        "\"" + stated + "\" is not what the tag \"" + image.tag() + "\" begins with",
                        "properties, classes and libraries of the job are those of the release in its image",
                        "correct the one that is wrong, or silence this rule with what the tag counts"));
    }
}
