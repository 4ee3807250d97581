"""Customers of the shops, cleaned and joined with what is known about their country."""

import csv
from pathlib import Path

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from sparkjobs import commits, frames, log, tables
from sparkjobs.cdc import target as changes
from sparkjobs.program import Run
from sparkjobs.schema import Schema
from sparkjobs.values import Fault, TableName

NEEDED = ("customer_id", "name", "email", "country_code")


def reference(spark: SparkSession, file: Path) -> DataFrame:
    """The rows of a CSV file with a header; all columns are texts."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    if not rows or "country_code" not in rows[0]:
        raise Fault(f"{file.name}: it needs rows, and a column country_code")
    return frames.of_rows(spark, ", ".join(f"`{name}` string" for name in rows[0]), rows)


def customers(spark: SparkSession, source: TableName) -> DataFrame:
    """Customers that are not deleted, each text without the spaces around it."""
    present = tables.columns(spark, source)
    missing = [name for name in NEEDED if name not in present]
    if missing:
        raise Fault(f"{source} lacks {', '.join(missing)}; it has {', '.join(present)}")
    return changes.current(spark.table(str(source))).select(
        F.col("customer_id").cast("bigint"),
        F.trim("name").alias("name"),
        F.lower(F.trim("email")).alias("email"),
        F.upper(F.trim("country_code")).alias("country_code"),
    )


def enriched(rows: DataFrame, countries: DataFrame) -> DataFrame:
    """Each customer with the facts of the country; who has an unknown country is kept, without them."""
    return rows.join(F.broadcast(countries), on="country_code", how="left")


def replace(run: Run, result: DataFrame, target: TableName, schema: Schema) -> None:
    """Replaces the table in one commit; a table that is right already stays as it is."""
    rows = result.select(*[F.col(each.name).cast(each.type) for each in schema.columns]).cache()
    try:
        counted = rows.agg(F.count("*"), F.count_if(F.col("region").isNull())).collect()[0]
        run.count(rows_in=counted[0], rows_out=counted[0], rows_without_region=counted[1])
        if tables.same_rows(rows, run.spark.table(str(target)).select(*schema.names())):
            log.info("table is right already", table=target, rows=counted[0])
            return
        commits.retrying("replace table", lambda: rows.writeTo(str(target)).overwrite(F.lit(True)))
        log.info("table replaced", table=target, rows=counted[0])
    finally:
        rows.unpersist()
