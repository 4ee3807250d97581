package com.carbon254.spark.claims;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.config.Spark;
import com.carbon254.spark.config.connect.WorkerImage;
import com.carbon254.spark.config.operator.Operator;
import com.carbon254.spark.value.Stated;
import com.carbon254.spark.value.image.ImageDigest;
import com.carbon254.spark.value.image.ImageReference;
import com.carbon254.spark.value.image.ImageRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The images that an environment names by keys, where the images themselves are and not where a mirror has them. */
public final class StatedImages {

    private StatedImages() {}

    /**
     * All of them, each with the key that states it; those of sidecars and overrides are not among them.
     *
     * @param environment all of it, for Spark, the operator, Kafka Connect and each job name one
     */
    public static List<Stated<ImageReference>> of(Environment environment) {
        List<Stated<ImageReference>> images = new ArrayList<>();
        images.add(new Stated<>(ofSpark(environment.spark()), "spark.image"));
        if (environment.operator().managed()) {
            images.add(new Stated<>(ofOperator(environment.operator()), "operator.image"));
        }
        environment
                .kafkaConnect()
                .flatMap(connect -> Optional.ofNullable(connect.workers()))
                .ifPresent(workers -> images.add(new Stated<>(of(workers.image()), "kafka.connect.workers.image")));
        environment
                .jobs()
                .forEach((name, job) -> Optional.ofNullable(job.image())
                        .ifPresent(image -> images.add(new Stated<>(
                                of(image.repository(), image.tag().toString(), image.digest()),
                                "jobs." + name + ".image"))));
        return List.copyOf(images);
    }

    /** That of drivers, executors, the history server and the Jobs: its tag is Spark's version and the revision. */
    public static ImageReference ofSpark(Spark spark) {
        Spark.Image image = spark.image();
        return of(image.repository(), spark.version() + "-" + image.revision(), image.digest());
    }

    /** That of the operator's two processes. */
    public static ImageReference ofOperator(Operator operator) {
        return of(
                operator.image().repository(),
                operator.version().toString(),
                operator.image().digest());
    }

    /** That of Kafka Connect. */
    public static ImageReference of(WorkerImage image) {
        return of(image.repository(), image.tag().toString(), image.digest());
    }

    private static ImageReference of(ImageRepository repository, String tag, @Nullable ImageDigest digest) {
        return new ImageReference(repository, tag, Optional.ofNullable(digest));
    }
}
