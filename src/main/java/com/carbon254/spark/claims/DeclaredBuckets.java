package com.carbon254.spark.claims;

import com.carbon254.spark.config.Environment;
import com.carbon254.spark.value.address.BucketName;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The buckets that an environment names as its own: the bootstrap makes them, and files of jobs lie in them. */
public final class DeclaredBuckets {

    private DeclaredBuckets() {}

    /**
     * Those of an environment, sorted, each once.
     *
     * @param environment all of it, for a bucket may be named by any part that keeps files
     */
    public static List<String> of(Environment environment) {
        return Stream.of(
                        stated(environment.objectStore(), store -> store.buckets().keySet().stream()),
                        environment.jobs().values().stream()
                                .flatMap(job -> Stream.ofNullable(job.streaming()))
                                .map(streaming -> streaming.checkpoint().bucket()),
                        stated(
                                environment.eventLog(),
                                log -> Stream.of(log.location().bucket())),
                        stated(
                                environment.quality(),
                                quality -> Stream.of(quality.metricsRepository().bucket())),
                        stated(environment.iceberg(), iceberg -> iceberg.warehouse().bucket().stream()))
                .flatMap(some -> some)
                .map(BucketName::toString)
                .distinct()
                .sorted()
                .toList();
    }

    private static <P> Stream<BucketName> stated(@Nullable P part, Function<P, Stream<BucketName>> buckets) {
        return part == null ? Stream.empty() : buckets.apply(part);
    }
}
