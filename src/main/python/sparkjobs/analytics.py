"""Aggregates by day: a query of a file, and a table of which it replaces the days that it gives."""

from dataclasses import dataclass
from datetime import date, timedelta

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from sparkjobs import commits, log, tables
from sparkjobs.schema import Schema
from sparkjobs.values import Fault, TableName


@dataclass(frozen=True)
class Days:
    """Days in a row, both ends among them."""

    first: date
    last: date

    @staticmethod
    def ending(last: date, number: int) -> "Days":
        return Days(last - timedelta(days=number - 1), last)

    def of(self, column: str) -> SparkColumn:
        return F.col(column).between(F.lit(self.first), F.lit(self.last))


def day_column(schema: Schema) -> str:
    """The column by which the table is partitioned: one column, of type date."""
    dates = {column.name for column in schema.columns if column.type == "date"}
    if len(schema.partitioned_by) != 1 or schema.partitioned_by[0] not in dates:
        raise Fault("a table of days has to be partitioned_by one column of type date")
    return schema.partitioned_by[0]


def query(spark: SparkSession, text: str, source: TableName, days: Days) -> DataFrame:
    """The query with its parameters bound; none of them is pasted into its text."""
    return spark.sql(text, args={"source": str(source), "first_day": days.first, "last_day": days.last})


def replace_days(result: DataFrame, target: TableName, schema: Schema, days: Days) -> int:
    """Replaces the days in one commit, and gives their number of rows. Days that are right already stay as they are."""
    spark, column = result.sparkSession, day_column(schema)
    typed = result.select(*[F.col(each.name).cast(each.type) for each in schema.columns]).where(days.of(column)).cache()
    try:
        rows = typed.count()
        present = spark.table(str(target)).where(days.of(column)).select(*schema.names())
        if tables.same_rows(typed, present):
            log.info("days are right already", table=target, rows=rows)
            return rows
        commits.retrying("replace days", lambda: typed.writeTo(str(target)).overwrite(days.of(column)))
        log.info("days replaced", table=target, first=days.first, last=days.last, rows=rows)
        return rows
    finally:
        typed.unpersist()
