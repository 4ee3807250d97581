package com.carbon254.spark.plan.pod;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.claims.StatedImages;
import com.carbon254.spark.config.Spark;
import com.carbon254.spark.config.job.JobImage;
import com.carbon254.spark.value.image.ImageReference;
import java.util.List;
import java.util.Optional;

/**
 * The image of drivers, executors, the history server and the bootstrap Job.
 *
 * @param pulled what to run; its tag is the Spark version, a {@code -} and the revision
 * @param metricsAgent where the agent of the JMX exporter lies in it; empty if it has none
 * @param mirrors where images are pulled from instead
 */
public record SparkImage(PulledImage pulled, Optional<String> metricsAgent, ImageMirrors mirrors) {

    /** The platform's own image. */
    public static SparkImage of(Spark spark, ImageMirrors mirrors) {
        Spark.Image image = spark.image();
        return new SparkImage(
                PulledImage.of(mirrors.pulled(StatedImages.ofSpark(spark)), image.pullPolicy(), image.pullSecrets()),
                Optional.of(SparkStack.JMX_AGENT_PATH),
                mirrors);
    }

    /** Another image, pulled the same way. */
    public SparkImage with(JobImage own) {
        ImageReference other =
                new ImageReference(own.repository(), own.tag().toString(), Optional.ofNullable(own.digest()));
        return new SparkImage(
                pulled.with(mirrors.pulled(other)),
                Optional.ofNullable(own.metricsAgent()).map(Object::toString),
                mirrors);
    }

    /** What to run. */
    public ImageReference reference() {
        return pulled.reference();
    }

    /** When the kubelet pulls it. */
    public String pullPolicy() {
        return pulled.pullPolicy();
    }

    /** The Secrets that pull it, sorted. */
    public List<String> pullSecrets() {
        return pulled.pullSecrets();
    }
}
