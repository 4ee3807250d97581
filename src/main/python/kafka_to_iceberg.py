"""Streams JSON events of a topic into a declared Iceberg table; what does not fit goes to a quarantine table."""

import sys
from dataclasses import dataclass
from pathlib import Path

from sparkjobs import events, schema, streams, values
from sparkjobs.arguments import Arguments, option
from sparkjobs.program import DONE, Run, execute
from sparkjobs.streams import StreamSettings
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Settings(StreamSettings):
    topic: str = option(values.topic, "the topic to read")
    table: TableName = option(values.table, "the table to write; it is made if it does not exist")
    schema: Path = option(values.file, "the file that declares the table", default="schemas/events.yaml")


ARGUMENTS = Arguments("kafka_to_iceberg.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    declared = schema.read(settings.schema)
    refused = settings.quarantine or settings.table.beside(f"{settings.table.name}_quarantine")
    targets = events.Tables(settings.table, refused)
    events.prepare(run.spark, declared, targets)
    streams.run(run, settings, events.EventBatches(run, declared, targets).write, subscribe=settings.topic)
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
