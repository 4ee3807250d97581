"""Tables that follow a table of a database: their names, their owners, their columns."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pyspark.sql import DataFrame, SparkSession

from sparkjobs import tables
from sparkjobs.cdc.shapes import OWN, Shape
from sparkjobs.schema import Column, Schema
from sparkjobs.values import Fault, TableName

_OWNER, _KEY = "cdc.topic", "cdc.key"

# A merge touches few rows of many files: their deletions are written beside them, and maintenance compacts both.
_PROPERTIES = {
    "write.delete.mode": "merge-on-read",
    "write.merge.mode": "merge-on-read",
    "write.update.mode": "merge-on-read",
}


@dataclass(frozen=True)
class Targets:
    """Which table follows which topic."""

    namespace: str
    routes: Mapping[str, TableName]

    def of(self, topic: str) -> TableName:
        """The table of a topic: that of its route, or one named after the whole topic, database and all."""
        if topic in self.routes:
            return self.routes[topic]
        catalog, namespace = self.namespace.split(".", 1)
        return TableName(catalog, namespace, re.sub(r"\W", "_", topic).lower())


def routes(text: str) -> dict[str, TableName]:
    """Topics with tables of their own: topic=table, separated by commas; none: no topic has one."""
    from sparkjobs import values

    pairs = [] if text == "none" else [each.partition("=") for each in text.split(",")]
    return {values.topic(topic): values.table(table) for topic, _, table in pairs}


def prepare(spark: SparkSession, table: TableName, topic: str, shapes: list[Shape]) -> dict[str, str]:
    """Makes the table or adds the columns that it lacks, and gives the types of its columns."""
    keys = sorted({",".join(field.name for field in shape.key) for shape in shapes})
    if len(keys) > 1:
        raise Fault(f"the key of {topic} is {' and '.join(keys)} in one batch; its table has to be made anew")
    key = keys[0]
    present = _present(spark, table, topic, key) if spark.catalog.tableExists(str(table)) else {}
    columns = _merged(table, present, shapes)
    names = key.split(",")
    declared = tuple(Column(name, type_, name in names) for name, type_ in (columns | OWN).items())
    tables.prepare(spark, table, Schema(declared), {**_PROPERTIES, _OWNER: topic, _KEY: key})
    return columns


def current(rows: DataFrame) -> DataFrame:
    """The rows of a table that are not deleted, without the columns of this job."""
    kept = rows.where("NOT cdc_deleted") if "cdc_deleted" in rows.columns else rows
    return kept.drop(*OWN)


def _present(spark: SparkSession, table: TableName, topic: str, key: str) -> dict[str, str]:
    owner, present_key = (tables.property_of(spark, table, name) for name in (_OWNER, _KEY))
    if owner != topic:
        raise Fault(f"{table} belongs to {owner or 'another job'}; give {topic} a table of its own by --routes")
    if present_key != key:
        raise Fault(f"the key of {topic} was {present_key} and is {key}; its table has to be made anew")
    return {name: type_ for name, type_ in tables.columns(spark, table).items() if name not in OWN}


def _merged(table: TableName, present: Mapping[str, str], shapes: list[Shape]) -> dict[str, str]:
    """The columns of all shapes, each with the widest of its types."""
    merged = dict(present)
    for shape in shapes:
        for name, type_ in shape.columns().items():
            known = merged.get(name, type_)
            if tables.same_type(known, type_) or tables.can_widen(known, type_):
                merged[name] = type_
            elif not tables.can_widen(type_, known):
                raise Fault(f"{table}.{name}: it is {known} and cannot become {type_}")
    return merged
