"""Iceberg tables: made from a schema, given the columns that they lack."""

import re
from collections.abc import Mapping

from pyspark.sql import DataFrame, SparkSession

from sparkjobs import log
from sparkjobs.schema import Schema
from sparkjobs.values import Fault, TableName

# The size of files that the guide asks for. Writers aim at it, and maintenance compacts to it.
TARGET_FILE_BYTES = 128 * 1024 * 1024

PROPERTIES = {"format-version": "2", "write.target-file-size-bytes": str(TARGET_FILE_BYTES)}

# Types that Iceberg lets a column change into, without a rewrite of its files.
_WIDENING = {("int", "bigint"), ("float", "double")}


def prepare(spark: SparkSession, table: TableName, schema: Schema, properties: Mapping[str, str] | None = None) -> None:
    """Makes the table, or brings what is there up to the schema: columns are added, never dropped."""
    if not spark.catalog.tableExists(str(table)):
        # Another job may make it at this moment: both that read changes have one quarantine.
        spark.sql(_create(table, schema, {**PROPERTIES, **(properties or {})}))
        log.info("table created", table=table)
    present = columns(spark, table)
    for column in schema.columns:
        if column.name not in present:
            spark.sql(f"ALTER TABLE {table} ADD COLUMN `{column.name}` {column.type}")
            log.info("column added", table=table, column=column.name, type=column.type)
        elif not same_type(present[column.name], column.type):
            _widen(spark, table, column.name, present[column.name], column.type)


def columns(spark: SparkSession, table: TableName) -> dict[str, str]:
    """The columns of a table and their types, as Spark's SQL writes them."""
    return {field.name: field.dataType.simpleString() for field in spark.table(str(table)).schema.fields}


def same_type(left: str, right: str) -> bool:
    """Whether both texts mean one type; names in them may be quoted."""
    plain = [re.sub("[ `]", "", each).lower() for each in (left, right)]
    return plain[0] == plain[1]


def can_widen(old: str, new: str) -> bool:
    """Whether Iceberg can read the old values as the new type."""
    if (old, new) in _WIDENING:
        return True
    if old.startswith("decimal(") and new.startswith("decimal("):
        old_precision, old_scale = (int(part) for part in old[8:-1].split(","))
        new_precision, new_scale = (int(part) for part in new[8:-1].split(","))
        return old_scale == new_scale and old_precision < new_precision
    return False


def _widen(spark: SparkSession, table: TableName, column: str, old: str, new: str) -> None:
    if can_widen(new, old):
        return
    if not can_widen(old, new):
        raise Fault(f"{table}.{column}: it is {old} and cannot become {new}; make a new column or a new table")
    spark.sql(f"ALTER TABLE {table} ALTER COLUMN `{column}` TYPE {new}")
    log.info("column widened", table=table, column=column, type=new)


def _create(table: TableName, schema: Schema, properties: Mapping[str, str]) -> str:
    declared = ", ".join(
        f"`{column.name}` {column.type}{' NOT NULL' if column.required else ''}" for column in schema.columns
    )
    partitions = f" PARTITIONED BY ({', '.join(schema.partitioned_by)})" if schema.partitioned_by else ""
    stated = ", ".join(f"'{key}'='{value}'" for key, value in sorted(properties.items()))
    return f"CREATE TABLE IF NOT EXISTS {table} ({declared}) USING iceberg{partitions} TBLPROPERTIES ({stated})"


def property_of(spark: SparkSession, table: TableName, key: str) -> str | None:
    rows = spark.sql(f"SHOW TBLPROPERTIES {table}").where(f"key = '{key}'").collect()
    return str(rows[0]["value"]) if rows else None


def same_rows(left: DataFrame, right: DataFrame) -> bool:
    """Whether both hold the same rows, each as often."""
    return left.exceptAll(right).isEmpty() and right.exceptAll(left).isEmpty()
