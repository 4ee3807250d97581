"""Records that a job could not take: kept as they came, with the reason and where they came from."""

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from sparkjobs import tables
from sparkjobs.schema import ORIGIN, Column, Schema
from sparkjobs.values import TableName

COLUMNS = {
    "reason": "string",
    **ORIGIN,
    "key": "string",
    "value": "string",
    "job": "string",
    "quarantined_at": "timestamp",
}
SCHEMA = Schema(tuple(Column(*each) for each in COLUMNS.items()), ("days(quarantined_at)",))


def prepare(spark: SparkSession, table: TableName) -> None:
    tables.prepare(spark, table, SCHEMA)


def record(records: DataFrame, reason: SparkColumn, job: str) -> DataFrame:
    """Rows of the quarantine table, of Kafka records whose key and value are texts."""
    return (
        records.withColumn("reason", reason)
        .withColumn("job", F.lit(job))
        .withColumn("quarantined_at", F.current_timestamp())
        .select(*COLUMNS)
    )
