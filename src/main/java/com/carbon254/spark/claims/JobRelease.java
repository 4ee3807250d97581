package com.carbon254.spark.claims;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.JobImage;
import com.carbon254.spark.value.image.ImageTag;
import com.carbon254.spark.value.spark.SparkVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Spark release that a job runs: what its own image says, else that of its environment. An image says it by
 * {@code image.sparkVersion}, or by a tag that begins with a release of another line, as {@code 4.1.1-2} does where the
 * environment has Spark 3.5. A tag of the environment's own line says nothing: of another patch release nothing differs.
 */
public final class JobRelease {

    /** As the platform's own tags are made: the release, a {@code -}, and the revision. */
    private static final Pattern TAG = Pattern.compile("([1-9]\\.[0-9]{1,2}\\.[0-9]{1,2})-.*");

    private JobRelease() {}

    /**
     * The release of a job.
     *
     * @param common that of its environment
     */
    public static SparkVersion of(Job job, SparkVersion common) {
        JobImage image = job.image();
        if (image == null) {
            return common;
        }
        return Optional.ofNullable(image.sparkVersion())
                .or(() -> ofTag(image.tag()).filter(release -> !release.line().equals(common.line())))
                .orElse(common);
    }

    /** The release that a tag begins with, if it is one that is known. */
    public static Optional<SparkVersion> ofTag(ImageTag tag) {
        Matcher release = TAG.matcher(tag.toString());
        return release.matches()
                ? SparkStack.find(SparkVersion.parse(release.group(1))).map(SparkStack::spark)
                : Optional.empty();
    }

    /** Whether a job runs another line of Spark than its environment. */
    public static boolean isOfAnotherLine(Job job, SparkVersion common) {
        return !of(job, common).line().equals(common.line());
    }
}
