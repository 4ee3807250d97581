package com.carbon254.spark.config.job;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.address.S3Location;
import org.jspecify.annotations.Nullable;

/**
 * What a streaming job keeps between its runs.
 *
 * <pre>{@code
 * streaming:
 *   checkpoint: s3a://checkpoint/events
 * }</pre>
 */
public record Streaming(
        @Key("Where the job keeps how far it has come. No two jobs share it; the bootstrap makes the bucket.")
        S3Location checkpoint,

        @Key(
                value = "How many partitions a shuffle of this stream has. As many as settings.streamShufflePartitions"
                        + " says if nothing is said.",
                min = 1,
                max = 100000)
        @Nullable
        Integer shufflePartitions) {}
