"""Records of Kafka as changes of rows: key, values, and where in the database's log each happened."""

from collections.abc import Mapping

from pyspark.sql import Column as SparkColumn
from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from sparkjobs import fields, origin
from sparkjobs.cdc import connect
from sparkjobs.cdc.shapes import OWN, Shape
from sparkjobs.schema import ORIGIN

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
    typed = _typed(records, shape, types)
    wrapped = [F.when(~F.col(f"u_{field.name}"), F.struct(F.col(f"v_{field.name}").alias("v"))) for field in shape.rest]
    faults = [
        (F.col(f"k_{field.name}").isNull(), f"{field.name} of its key is missing or of another type")
        for field in shape.key
    ] + [(F.col(f"f_{field.name}"), f"{field.name} is no {types[field.name]}") for field in shape.rest]
    return typed.select(
        *ORIGIN,
        "key",
        "value",
        *OWN,
        *[f"k_{field.name}" for field in shape.key],
        *[value.alias(f"c_{field.name}") for field, value in zip(shape.rest, wrapped, strict=True)],
        _first(faults).alias("reason"),
    )


def _typed(records: DataFrame, shape: Shape, types: Mapping[str, str]) -> DataFrame:
    """Adds for each column its value (v_), whether it is left out (u_), and whether it does not fit (f_).

    In steps, because Spark's search for common parts of an expression takes for ever on one that nests deeply.
    """
    payload, key = F.col("payload"), F.col("key_payload")
    kept = F.col("payload")["op"] != _DELETE
    opened_rows = records.withColumns({"after": F.from_json(payload["after"], _TEXTS), "source": _source()})
    raw = {field.name: F.when(kept, F.col("after")[field.name]) for field in shape.rest}
    texts = opened_rows.withColumns({f"t_{name}": text for name, text in raw.items()})
    columns = {f"k_{field.name}": field.type.convert(key[field.name]).cast(types[field.name]) for field in shape.key}
    for field in shape.rest:
        text = F.col(f"t_{field.name}")
        columns[f"v_{field.name}"] = field.type.convert(text).cast(types[field.name])
        columns[f"u_{field.name}"] = connect.unavailable(text)
    own = {
        "cdc_deleted": ~kept,
        "cdc_position": position(F.col("source")),
        "cdc_offset": F.col("kafka_offset"),
        "cdc_changed_at": F.timestamp_millis(F.col("source")["ts_ms"].cast("bigint")),
    }
    unfit = {
        f"f_{field.name}": ~F.col(f"u_{field.name}") & fields.unfit(F.col(f"t_{field.name}"), F.col(f"v_{field.name}"))
        for field in shape.rest
    }
    return texts.withColumns(columns).withColumns(own | unfit)


def position(source: SparkColumn) -> SparkColumn:
    """Where a change stands in the log of its database, as a text that sorts like the log; '' where it is unknown."""
    file = F.regexp_extract(source["file"], r"(\d+)$", 1)
    of_mysql = (file, source["pos"], F.coalesce(source["row"], F.lit("0")))
    return F.coalesce(
        F.concat(*(F.lpad(part, 20, "0") for part in of_mysql)), F.lpad(source["lsn"], 20, "0"), F.lit("")
    )


def _source() -> SparkColumn:
    return F.from_json(F.col("payload")["source"], _TEXTS)


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
    return F.coalesce(*[F.when(fault, reason) for fault, reason in checks])
