"""Merges the changes of database tables, which Debezium writes to Kafka, into Iceberg tables; deletes are marked."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from sparkjobs import quarantine, streams, values
from sparkjobs.arguments import Arguments, option
from sparkjobs.cdc import target
from sparkjobs.cdc.batches import ChangeBatches
from sparkjobs.program import DONE, Run, execute
from sparkjobs.streams import StreamSettings
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Settings(StreamSettings):
    # A merge holds a batch in memory, and a snapshot of a large table is all there at once.
    max_records: int | None = option(
        values.optional_number(1), "the most records of one batch; none: all that are there", default="100000"
    )
    topics: str = option(values.pattern, "a pattern of the topics to read")
    namespace: str = option(values.namespace, "where the tables lie, each named after its topic")
    routes: Mapping[str, TableName] = option(
        target.routes, "topics with another table: topic=table, separated by commas; none: no topic", default="none"
    )


ARGUMENTS = Arguments("cdc_to_iceberg.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    refused = settings.quarantine or values.table(f"{settings.namespace}.cdc_quarantine")
    quarantine.prepare(run.spark, refused)
    batches = ChangeBatches(run, target.Targets(settings.namespace, settings.routes), refused)
    streams.run(run, settings, batches.write, subscribePattern=settings.topics)
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
