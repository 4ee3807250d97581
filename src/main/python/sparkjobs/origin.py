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

    def append(self, rows: DataFrame, starts: list[Row]) -> None:
        """Appends rows of a batch; `starts` are its first offsets, as `first_offsets` gives them."""
        spark = rows.sparkSession
        if self._may_be_known(spark, starts):
            known = spark.table(self._table).where(_not_before(starts)).select(*ORIGIN)
            rows = rows.join(known, on=list(ORIGIN), how="left_anti")
        rows.writeTo(self._table).append()

    def _may_be_known(self, spark: SparkSession, starts: list[Row]) -> bool:
        if not self._looked:
            self._look(spark, starts)
        return any(
            row["first"] <= self._highest.get((row["kafka_topic"], row["kafka_partition"]), -1) for row in starts
        )

    def _look(self, spark: SparkSession, starts: list[Row]) -> None:
        """Asks once how far the table is; bounds of files keep this from reading more than the end of it."""
        found = spark.table(self._table).where(_not_before(starts))
        ends = found.groupBy("kafka_topic", "kafka_partition").agg(F.max("kafka_offset").alias("last")).collect()
        self._highest = {(row["kafka_topic"], row["kafka_partition"]): row["last"] for row in ends}
        self._looked = True
        if ends:
            log.info("records may be known already", table=self._table, partitions=len(ends))


def first_offsets(batch: DataFrame) -> list[Row]:
    """The first offset of each partition in a batch."""
    return batch.groupBy("kafka_topic", "kafka_partition").agg(F.min("kafka_offset").alias("first")).collect()


def _not_before(starts: list[Row]) -> SparkColumn:
    conditions = [
        (F.col("kafka_topic") == row["kafka_topic"])
        & (F.col("kafka_partition") == row["kafka_partition"])
        & (F.col("kafka_offset") >= row["first"])
        for row in starts
    ]
    return reduce(lambda one, other: one | other, conditions, F.lit(False))
