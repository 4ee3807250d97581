package com.carbon254.spark.plan.pod;

import com.carbon254.spark.catalogue.image.SparkStack;
import com.carbon254.spark.config.Spark;
import com.carbon254.spark.config.job.JobImage;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.kubernetes.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The image of drivers, executors, the history server and the bootstrap Job.
 *
 * @param reference what to run; its tag is the Spark version, a {@code -} and the revision
 * @param pullPolicy when the kubelet pulls it
 * @param pullSecrets the Secrets that pull it, sorted
 * @param metricsAgent where the agent of the JMX exporter lies in it; empty if it has none
 */
public record SparkImage(
        ImageReference reference, String pullPolicy, List<String> pullSecrets, Optional<String> metricsAgent) {

    /** Copies the Secrets. */
    public SparkImage {
        pullSecrets = List.copyOf(pullSecrets);
    }

    public static SparkImage of(Spark spark) {
        Spark.Image image = spark.image();
        ImageReference reference = new ImageReference(
                image.repository(), spark.version() + "-" + image.revision(), Optional.ofNullable(image.digest()));
        List<String> secrets = image.pullSecrets().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .map(ObjectName::toString)
                .toList();
        return new SparkImage(
                reference, image.pullPolicy().toString(), secrets, Optional.of(SparkStack.JMX_AGENT_PATH));
    }

    /** Another image, pulled the same way. */
    public SparkImage with(JobImage own) {
        ImageReference other =
                new ImageReference(own.repository(), own.tag().toString(), Optional.ofNullable(own.digest()));
        return new SparkImage(
                other,
                pullPolicy,
                pullSecrets,
                Optional.ofNullable(own.metricsAgent()).map(Object::toString));
    }
}
