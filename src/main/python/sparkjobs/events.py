"""JSON events of Kafka, split into those that fit the declared table and those that do not."""

from dataclasses import dataclass

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from sparkjobs import fields, log, origin, quarantine, tables
from sparkjobs.origin import Appender
from sparkjobs.program import Run
from sparkjobs.schema import ORIGIN, Schema
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Tables:
    """Where events go, and where everything else goes."""

    events: TableName
    quarantine: TableName


class EventBatches:
    """Writes batches into both tables. The same batch again adds nothing to either."""

    def __init__(self, run: Run, schema: Schema, targets: Tables) -> None:
        self._run = run
        self._schema = schema
        self._events = Appender(targets.events)
        self._quarantine = Appender(targets.quarantine)

    def write(self, source: DataFrame, number: int) -> None:
        records = examined(origin.records(source), self._schema).persist()
        try:
            extents = origin.extents(records)
            good, bad = records.where("reason IS NULL"), records.where("reason IS NOT NULL")
            numbers = {
                "rows_in": origin.records_in(extents),
                "rows_out": self._events.append(good.select("event.*", *ORIGIN), extents),
                "rows_quarantined": self._quarantine.append(
                    quarantine.record(bad, F.col("reason"), log.job_name()), extents
                ),
            }
            self._run.count(**numbers)
            log.info("batch written", batch=number, **numbers)
        finally:
            records.unpersist()


def prepare(spark: SparkSession, schema: Schema, targets: Tables) -> None:
    """Makes both tables, or brings them up to what is declared today."""
    rest = {schema.rest: "map<string,string>"} if schema.rest else {}
    tables.prepare(spark, targets.events, schema.with_columns({**rest, **ORIGIN}))
    quarantine.prepare(spark, targets.quarantine)


def examined(records: DataFrame, schema: Schema) -> DataFrame:
    """Records with the event they hold, or with the reason why they hold none."""
    raw = F.col("raw")
    parsed = records.withColumn("raw", F.from_json("value", "map<string,string>"))
    values = {column.name: fields.typed(raw[column.name], column.type) for column in schema.columns}
    event = [value.alias(name) for name, value in values.items()]
    if schema.rest:
        declared = schema.names()
        event.append(F.map_filter(raw, lambda name, _: ~name.isin(declared)).alias(schema.rest))
    return parsed.withColumn("event", F.struct(*event)).withColumn("reason", _reason(raw, schema))


def _reason(raw: SparkColumn, schema: Schema) -> SparkColumn:
    """The first thing that is wrong with a record, or null."""
    event = F.col("event")
    checks = [(F.col("value").isNull(), "there is no value"), (raw.isNull(), "it is no JSON object")]
    for column in schema.columns:
        if column.required:
            checks.append((raw[column.name].isNull(), f"{column.name} is missing"))
        checks.append((fields.unfit(raw[column.name], event[column.name]), f"{column.name} is no {column.type}"))
    if schema.time:
        time, arrived = event[schema.time], F.col("kafka_timestamp")
        checks.append((time < arrived - F.lit(schema.late), f"it is late: older than {schema.late} when it arrived"))
        checks.append((time > arrived + F.lit(schema.ahead), f"its time is more than {schema.ahead} ahead"))
    return F.coalesce(*[F.when(fault, reason) for fault, reason in checks])
