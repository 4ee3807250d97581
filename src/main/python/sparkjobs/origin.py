"""Where records of Kafka came from, so that a record that is read again adds no second row.

A batch that was killed between two commits is read again in full. A row is known by topic, partition, offset and time:
the time, because a topic that was made anew counts its offsets from 0 again.
"""

from functools import reduce

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as F

from sparkjobs import log
from sparkjobs.schema import ORIGIN
from sparkjobs.values import TableName

# The columns of Kafka's source, and what our tables call them.
_SOURCE = dict(zip(ORIGIN, ("topic", "partition", "offset", "timestamp"), strict=True))


def records(source: DataFrame) -> DataFrame:
    """Records of Kafka's source with their origin, key and value as texts."""
    origin = [F.col(name).cast(ORIGIN[ours]).alias(ours) for ours, name in _SOURCE.items()]
    return source.select(*origin, F.col("key").cast("string"), F.col("value").cast("string"))


class Appender:
    """Appends to one table what it does not hold yet."""

    def __init__(self, table: TableName) -> None:
        self._table = str(table)
        self._highest: dict[tuple[str, int], int] = {}
        self._looked = False

    def append(self, rows: DataFrame, extents: list[Row]) -> int:
        """Appends the rows of a batch that the table does not hold, and gives how many these are."""
        if not self._may_be_known(rows.sparkSession, extents):
            return self._add(rows)
        new = self._unknown(rows, extents).persist()
        try:
            return self._add(new)
        finally:
            new.unpersist()

    def _unknown(self, rows: DataFrame, extents: list[Row]) -> DataFrame:
        known = rows.sparkSession.table(self._table).where(_not_before(extents)).select(*ORIGIN)
        return rows.join(known, on=list(ORIGIN), how="left_anti")

    def _add(self, rows: DataFrame) -> int:
        """Without a row there is no commit either: each one is a snapshot that has to expire."""
        count = rows.count()
        if count:
            rows.writeTo(self._table).append()
        return count

    def _may_be_known(self, spark: SparkSession, extents: list[Row]) -> bool:
        if not self._looked:
            self._look(spark, extents)
        return any(
            row["first"] <= self._highest.get((row["kafka_topic"], row["kafka_partition"]), -1) for row in extents
        )

    def _look(self, spark: SparkSession, extents: list[Row]) -> None:
        """Asks once how far the table is; bounds of files keep this from reading more than the end of it."""
        found = spark.table(self._table).where(_not_before(extents))
        ends = found.groupBy("kafka_topic", "kafka_partition").agg(F.max("kafka_offset").alias("last")).collect()
        self._highest = {(row["kafka_topic"], row["kafka_partition"]): row["last"] for row in ends}
        self._looked = True
        if ends:
            log.info("records may be known already", table=self._table, partitions=len(ends))


def extents(batch: DataFrame) -> list[Row]:
    """What a batch has of each partition: its first offset, and how many records."""
    found = batch.groupBy("kafka_topic", "kafka_partition")
    return found.agg(F.min("kafka_offset").alias("first"), F.count("*").alias("records")).collect()


def records_in(extents: list[Row]) -> int:
    return sum(int(row["records"]) for row in extents)


def _not_before(extents: list[Row]) -> SparkColumn:
    conditions = [
        (F.col("kafka_topic") == row["kafka_topic"])
        & (F.col("kafka_partition") == row["kafka_partition"])
        & (F.col("kafka_offset") >= row["first"])
        for row in extents
    ]
    return reduce(lambda one, other: one | other, conditions, F.lit(False))
