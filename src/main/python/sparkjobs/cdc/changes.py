"""Records of Kafka as changes of rows: key, values, and where in the database's log each happened."""

from collections.abc import Mapping
from functools import reduce

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from sparkjobs import fields, origin
from sparkjobs.cdc import connect
from sparkjobs.cdc.shapes import Shape

_DELETE = "d"
_KNOWN = ("c", "u", "r", _DELETE)
_TEXTS = "map<string,string>"


def opened(source: DataFrame) -> DataFrame:
    """Records with the schemas and payloads that they carry as texts; tombstones say nothing and are left out."""
    records = origin.records(source).where("value IS NOT NULL")
    envelope, key = (F.from_json(F.col(name), "schema string, payload string") for name in ("value", "key"))
    return records.withColumns(
        {
            "value_schema": envelope["schema"],
            "key_schema": key["schema"],
            "payload": F.from_json(envelope["payload"], _TEXTS),
            "key_payload": F.from_json(key["payload"], _TEXTS),
            "shape": F.xxhash64(envelope["schema"], key["schema"]),
        }
    ).withColumn("reason", _first(_unreadable()))


def changes(records: DataFrame, shape: Shape, types: Mapping[str, str]) -> DataFrame:
    """Changes of rows of one shape. Each column but the key's is a struct, null where the event does not say its value.

    A deleted row keeps nothing but its key and position: so it is the same row, whatever came before.
    """
    deleted = F.col("payload")["op"] == _DELETE
    after, key = F.from_json(F.col("payload")["after"], _TEXTS), F.col("key_payload")
    opened_rows = records.withColumns({"after": after, "cdc_deleted": deleted})
    raw = {field.name: F.col("after")[field.name] for field in shape.rest}
    values = {
        field.name: F.when(F.col("cdc_deleted"), F.lit(None)).otherwise(field.type.convert(raw[field.name]))
        for field in shape.rest
    }
    wrapped = {
        name: F.when(~connect.unavailable(raw[name]) | F.col("cdc_deleted"), F.struct(value.cast(types[name]).alias("v")))
        for name, value in values.items()
    }
    keys = {field.name: field.type.convert(key[field.name]).cast(types[field.name]) for field in shape.key}
    faults = [(keys[name].isNull(), f"{name} of its key is missing or of another type") for name in keys]
    faults += [
        (~F.col("cdc_deleted") & ~connect.unavailable(raw[name]) & fields.unfit(raw[name], values[name]), _misfit(name, types))
        for name in values
    ]
    return opened_rows.select(
        *origin.ORIGIN,
        "key",
        "value",
        "cdc_deleted",
        position().alias("cdc_position"),
        F.col("kafka_offset").alias("cdc_offset"),
        F.timestamp_millis(_source("ts_ms").cast("bigint")).alias("cdc_changed_at"),
        *[value.alias(f"k_{name}") for name, value in keys.items()],
        *[value.alias(f"c_{name}") for name, value in wrapped.items()],
        F.coalesce(F.col("reason"), _first(faults)).alias("reason"),
    )


def position() -> SparkColumn:
    """Where a change stands in the log of its database, as a text that sorts like the log; '' where nobody knows."""
    file, lsn = F.regexp_extract(_source("file"), r"(\d+)$", 1), _source("lsn")
    of_mysql = F.concat(*(F.lpad(part, 20, "0") for part in (file, _source("pos"), F.coalesce(_source("row"), F.lit("0")))))
    return F.coalesce(of_mysql, F.lpad(lsn, 20, "0"), F.lit(""))


def _source(name: str) -> SparkColumn:
    return F.from_json(F.col("payload")["source"], _TEXTS)[name]


def _misfit(name: str, types: Mapping[str, str]) -> str:
    return f"{name} is no {types[name]}"


def _unreadable() -> list[tuple[SparkColumn, str]]:
    payload, operation = F.col("payload"), F.col("payload")["op"]
    return [
        (F.col("key").isNull(), "it has no key; its table has no primary key"),
        (F.from_json("value", _TEXTS).isNull(), "it is no JSON object"),
        (F.col("value_schema").isNull(), "it has no schema; set value.converter.schemas.enable of its connector"),
        (F.col("key_schema").isNull(), "its key has no schema; set key.converter.schemas.enable of its connector"),
        (payload.isNull() | operation.isNull(), "it has no payload with an op"),
        (~operation.isin(*_KNOWN), "its op is none of c, u, r, d"),
        ((operation != _DELETE) & payload["after"].isNull(), "it has no row"),
    ]


def _first(checks: list[tuple[SparkColumn, str]]) -> SparkColumn:
    return reduce(lambda found, check: F.coalesce(found, F.when(check[0], check[1])), checks, F.lit(None).cast("string"))
