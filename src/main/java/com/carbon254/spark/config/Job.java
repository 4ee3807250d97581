package com.carbon254.spark.config;

import com.carbon254.spark.config.shape.Key;
import com.carbon254.spark.value.AlertName;
import com.carbon254.spark.value.S3Location;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the platform keeps for a Spark job. It usually has a file of its own, {@code environments/jobs/<name>.yaml}.
 *
 * <pre>{@code
 * description: Streams events from Kafka into iceberg.raw.events.
 * streaming:
 *   checkpoint: s3a://checkpoint/events
 * }</pre>
 */
public record Job(
        @Key("What the job does, as a note to readers.") String description,

        @Key("What a job that streams keeps between its runs.") @Nullable
        Streaming streaming,

        @Key(
                value = "How alerts differ for this job: alert to what differs.",
                names = "alert",
                nameType = AlertName.class)
        Map<AlertName, Monitoring.Alert> alerts) {

    /** What a streaming job keeps. */
    public record Streaming(
            @Key("Where the job keeps how far it has come. No two jobs share it; the bootstrap makes the bucket.")
            S3Location checkpoint) {}
}
