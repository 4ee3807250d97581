"""Streams JSON events of a topic into a declared Iceberg table; what does not fit goes to a quarantine table."""

import sys
from dataclasses import dataclass
from pathlib import Path

from sparkjobs import events, schema, streams, values
from sparkjobs.arguments import Arguments, option, variable
from sparkjobs.program import DONE, Run, execute
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Settings:
    topic: str = option(values.topic, "the topic to read")
    table: TableName = option(values.table, "the table to write; it is made if it does not exist")
    schema: Path = option(values.file, "the file that declares the table", default="schemas/events.yaml")
    quarantine: TableName | None = option(
        values.optional_table, "the table for what does not fit; none: TABLE_quarantine", default="none"
    )
    trigger: str = option(
        values.trigger, "how often to look for more; availableNow: read what is there, then end", default="1 minute"
    )
    max_records: int | None = option(
        values.optional_number(1), "the most records of one batch; none: all that are there", default="none"
    )
    servers: str = variable("KAFKA_BOOTSTRAP_SERVERS", values.text, "brokers, separated by commas")
    checkpoint: str = variable("CHECKPOINT_LOCATION", values.address, "where the stream keeps how far it has come")


ARGUMENTS = Arguments("kafka_to_iceberg.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    declared = schema.read(settings.schema)
    targets = events.Tables(
        settings.table, settings.quarantine or settings.table.beside(f"{settings.table.name}_quarantine")
    )
    events.prepare(run.spark, declared, targets)
    source = streams.Source(settings.servers, settings.topic, most_records=settings.max_records)
    batches = events.EventBatches(run, declared, targets)
    streams.run(run, source, settings.checkpoint, settings.trigger, batches.write)
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
