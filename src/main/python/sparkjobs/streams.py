"""Streams of Kafka, batch by batch, that end after the batch in which SIGTERM arrives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pyspark.errors import StreamingQueryException
from pyspark.sql import DataFrame
from pyspark.sql.streaming.query import StreamingQuery

from sparkjobs import kafka, log, values
from sparkjobs.arguments import option, variable
from sparkjobs.program import Run
from sparkjobs.values import TableName

Batch = Callable[[DataFrame, int], None]


@dataclass(frozen=True)
class StreamSettings:
    """What every stream of Kafka is told, beside what it reads and writes."""

    quarantine: TableName | None = option(
        values.optional_table, "the table for what cannot be taken; none: one beside the others", default="none"
    )
    trigger: str = option(
        values.trigger, "how often to look for more; availableNow: read what is there, then end", default="1 minute"
    )
    max_records: int | None = option(
        values.optional_number(1), "the most records of one batch; none: all that are there", default="none"
    )
    servers: str = variable("KAFKA_BOOTSTRAP_SERVERS", values.text, "brokers, separated by commas")
    client: Mapping[str, str] = variable(
        "KAFKA_CLIENT_PROPERTIES", kafka.properties_file, "the file by which clients of Kafka log in", default="none"
    )
    checkpoint: str = variable("CHECKPOINT_LOCATION", values.address, "where the stream keeps how far it has come")

    def source(self, **topics: str) -> dict[str, str]:
        """Options of Kafka's source; `topics` is a `subscribe` or a `subscribePattern`."""
        options = {**self.client, "kafka.bootstrap.servers": self.servers, "startingOffsets": "earliest", **topics}
        if self.max_records is not None:
            options["maxOffsetsPerTrigger"] = str(self.max_records)
        return options


class StopRequested(Exception):
    """A batch that does not begin, because the stream is to end."""


def run(run: Run, settings: StreamSettings, batch: Batch, **topics: str) -> None:
    """Runs a stream of Kafka until it has read all (availableNow) or until SIGTERM."""
    records = run.spark.readStream.format("kafka").options(**settings.source(**topics)).load()
    follow(run, records, settings.checkpoint, settings.trigger, batch)


def follow(run: Run, records: DataFrame, checkpoint: str, trigger: str, batch: Batch) -> None:
    """Runs a stream of any source."""
    run.stopping.be_patient()
    writer = records.writeStream.queryName(log.job_name().replace("-", "_")).option("checkpointLocation", checkpoint)
    every: dict[str, Any] = {"availableNow": True} if trigger == "availableNow" else {"processingTime": trigger}
    await_end(run, writer.foreachBatch(guarded(run, batch)).trigger(**every).start())


def guarded(run: Run, batch: Batch) -> Batch:
    """The batch, unless the stream is to end. It adapts its own plans: Spark switches that off for a whole stream."""

    def guard(frame: DataFrame, number: int) -> None:
        if run.stopping.arrived:
            raise StopRequested
        settings = frame.sparkSession.conf
        settings.set("spark.sql.adaptive.enabled", "true")
        try:
            batch(frame, number)
        finally:
            settings.set("spark.sql.adaptive.enabled", "false")

    return guard


def await_end(run: Run, query: StreamingQuery) -> None:
    """Waits for the end of a stream, and brings it about after SIGTERM."""
    try:
        while query.isActive and not run.stopping.wait(0.5):
            pass
        # A batch that runs is let finish; the next one refuses to begin.
        while query.isActive and query.status["isTriggerActive"] and not query.awaitTermination(1):
            pass
        query.stop()
        if not run.stopping.arrived:
            query.awaitTermination()
    except StreamingQueryException as failure:
        if not (run.stopping.arrived and StopRequested.__name__ in str(failure)):
            raise
    if run.stopping.arrived:
        log.info("stream ended after its batch, because of SIGTERM")
