package com.carbon254.spark.claims;

import com.carbon254.spark.config.Settings;
import com.carbon254.spark.config.job.Job;
import com.carbon254.spark.config.job.Streaming;
import java.util.Optional;

/**
 * How many partitions the shuffles of a stream have. Adaptive execution, which joins small partitions, is off in streams
 * (Spark 3.5, IncrementalExecution): with the number that batch jobs want, each batch of a few events has hundreds of tasks.
 */
public final class StreamPartitions {

    /** The property that holds the number. */
    public static final String PROPERTY = "spark.sql.shuffle.partitions";

    /** The key of a job that stands for it. */
    static final String KEY = "streaming.shufflePartitions";

    private StreamPartitions() {}

    /**
     * The number of a job that streams; empty for any other job.
     *
     * @param settings those of all jobs
     */
    public static Optional<Integer> of(Job job, Settings settings) {
        return Optional.ofNullable(job.streaming())
                .map(Streaming::shufflePartitions)
                .or(() -> Optional.ofNullable(job.streaming()).map(streaming -> settings.streamShufflePartitions()));
    }
}
