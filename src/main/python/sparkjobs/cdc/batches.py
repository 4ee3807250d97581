"""Batches of changes: each topic goes into its table, what cannot be read into one quarantine table."""

from dataclasses import dataclass
from functools import reduce

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from sparkjobs import log, origin, quarantine
from sparkjobs.cdc import target
from sparkjobs.cdc.changes import changes, opened
from sparkjobs.cdc.merge import merge
from sparkjobs.cdc.shapes import Shape, shape
from sparkjobs.cdc.target import Targets
from sparkjobs.program import Run
from sparkjobs.schema import ORIGIN
from sparkjobs.values import Fault, TableName

_KEPT = [*ORIGIN, "key", "value"]


@dataclass
class _Batch:
    """The records of one batch, and those of them that were refused."""

    records: DataFrame
    refused: list[DataFrame]

    def refuse(self, records: DataFrame, reason: str | None = None) -> None:
        told = F.col("reason") if reason is None else F.lit(reason)
        self.refused.append(records.select(*_KEPT, told.alias("reason")))


class ChangeBatches:
    """Writes batches into the tables of their topics. The same batch again changes nothing."""

    def __init__(self, run: Run, targets: Targets, refused: TableName) -> None:
        self._run = run
        self._targets = targets
        self._quarantine = origin.Appender(refused)

    def write(self, source: DataFrame, number: int) -> None:
        records = opened(source).persist()
        try:
            batch = _Batch(records, [])
            batch.refuse(records.where("reason IS NOT NULL"))
            for topic, shapes in _shapes(records, batch).items():
                self._merge(batch, topic, shapes)
            self._keep(batch, number)
        finally:
            records.unpersist()

    def _merge(self, batch: _Batch, topic: str, shapes: dict[int, Shape]) -> None:
        table, spark = self._targets.of(topic), batch.records.sparkSession
        of_topic = batch.records.where((F.col("kafka_topic") == topic) & F.col("reason").isNull())
        try:
            types = target.prepare(spark, table, topic, list(shapes.values()))
        except Fault as fault:
            log.error("changes refused", topic=topic, fault=str(fault))
            batch.refuse(of_topic.where(F.col("shape").isin(*shapes)), str(fault))
            return
        parts = [changes(of_topic.where(F.col("shape") == hashed), each, types) for hashed, each in shapes.items()]
        found = reduce(lambda one, other: one.unionByName(other, allowMissingColumns=True), parts).persist()
        good = found.where("reason IS NULL")
        merged = good.count()
        key = [field.name for field in next(iter(shapes.values())).key]
        present = [name for name in types if f"c_{name}" in found.columns or name in key]
        merge(good, table, key, present)
        batch.refuse(found.where("reason IS NOT NULL"))
        self._run.count(rows_out=merged)
        log.info("changes merged", topic=topic, table=table, changes=merged)

    def _keep(self, batch: _Batch, number: int) -> None:
        extents = origin.extents(batch.records)
        refused = reduce(DataFrame.unionByName, batch.refused).persist()
        count = self._quarantine.append(quarantine.record(refused, F.col("reason"), log.job_name()), extents)
        refused.unpersist()
        if count:
            log.warning("changes quarantined", batch=number, changes=count)
        self._run.count(rows_in=origin.records_in(extents), rows_quarantined=count)


def _shapes(records: DataFrame, batch: _Batch) -> dict[str, dict[int, Shape]]:
    """The shapes of each topic in the order in which they first came; a shape that no table can have is refused."""
    readable = records.where("reason IS NULL")
    first = readable.groupBy("kafka_topic", "shape").agg(
        F.first("key_schema").alias("key"), F.first("value_schema").alias("value"), F.min("kafka_timestamp").alias("at")
    )
    found: dict[str, dict[int, Shape]] = {}
    for row in first.orderBy("kafka_topic", "at").collect():
        try:
            found.setdefault(row["kafka_topic"], {})[row["shape"]] = shape(row["key"], row["value"])
        except Fault as fault:
            batch.refuse(readable.where(F.col("shape") == row["shape"]), str(fault))
    return {topic: shapes for topic, shapes in found.items() if shapes}
