"""Types of Kafka Connect and Debezium, as they stand in the schema of each event, and what they become in Iceberg.

A value arrives as the text of its JSON. Times without a zone become timestamp_ntz; a time of day is a text, because
MySQL's reaches from -838 to 838 hours.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pyspark.sql import Column as SparkColumn
from pyspark.sql import functions as F

from sparkjobs import fields

Convert = Callable[[SparkColumn], SparkColumn]

MAX_PRECISION = 38
_MILLION = 1_000_000

# What PostgreSQL does not send of a long value that an update left alone: as text, as bytes, as an array of texts.
UNAVAILABLE = "__debezium_unavailable_value"
_UNAVAILABLE = (UNAVAILABLE, "X19kZWJleml1bV91bmF2YWlsYWJsZV92YWx1ZQ==", f'["{UNAVAILABLE}"]')

_PLAIN = {
    "int8": "int",
    "int16": "int",
    "int32": "int",
    "int64": "bigint",
    "float": "float",
    "float32": "float",
    "double": "double",
    "float64": "double",
    "boolean": "boolean",
    "string": "string",
    "bytes": "binary",
}


@dataclass(frozen=True)
class Type:
    """The type of a column, and how a text becomes a value of it."""

    sql: str
    convert: Convert


@dataclass(frozen=True)
class Field:
    """A column of the database."""

    name: str
    type: Type


def fields_of(schema: Mapping[str, Any]) -> list[Field]:
    """The fields of a struct's schema."""
    return [Field(each["field"], type_of(each)) for each in schema["fields"]]


def type_of(schema: Mapping[str, Any]) -> Type:
    """The type that one schema means."""
    name, parameters = str(schema.get("name", "")), schema.get("parameters", {})
    if name == "org.apache.kafka.connect.data.Decimal":
        return _decimal_of_bytes(parameters)
    if name in _NAMED:
        return _NAMED[name]
    if schema["type"] == "string" and "__debezium.source.column.type" in parameters:
        return _text(parameters)
    if schema["type"] == "array":
        return _array(type_of(schema["items"]))
    if schema["type"] == "map":
        return Type("map<string,string>", lambda raw: F.from_json(raw, "map<string,string>"))
    if schema["type"] == "struct":
        return _struct(fields_of(schema))
    return _plain(_PLAIN[schema["type"]])


def unavailable(raw: SparkColumn) -> SparkColumn:
    """Whether the event leaves the value out, though the row has one."""
    return F.coalesce(raw.isin(*_UNAVAILABLE), F.lit(False))


def _plain(sql: str) -> Type:
    return Type(sql, lambda raw: fields.typed(raw, sql))


def _whole(raw: SparkColumn) -> SparkColumn:
    return fields.typed(raw, "bigint")


def _date(raw: SparkColumn) -> SparkColumn:
    return F.date_from_unix_date(_whole(raw).cast("int"))


def _micros(count: SparkColumn, of_a_second: int) -> SparkColumn:
    """Millionths of a second, from a count of thousandths, millionths or billionths."""
    if of_a_second <= _MILLION:
        return count * F.lit(_MILLION // of_a_second)
    return _whole_part(count, of_a_second // _MILLION)


def _whole_part(count: SparkColumn, divisor: int) -> SparkColumn:
    """Division without fractions, rounded down: `/` goes through double, which has too few digits for billionths."""
    by = F.lit(divisor).cast("bigint")
    return F.call_function("div", count - F.pmod(count, by), by)


def _local(of_a_second: int) -> Convert:
    """A local time as a count since 1970."""
    return lambda raw: F.timestamp_micros(_micros(_whole(raw), of_a_second)).cast("timestamp_ntz")


def _clock(of_a_second: int) -> Convert:
    """A time of day or a span of hours as a count since midnight."""

    def convert(raw: SparkColumn) -> SparkColumn:
        count = _whole(raw)
        micros = _micros(F.abs(count), of_a_second)
        seconds = _whole_part(micros, _MILLION)
        parts = (_whole_part(seconds, 3600), _whole_part(seconds, 60) % 60, seconds % 60, micros % _MILLION)
        text = F.format_string("%02d:%02d:%02d.%06d", *parts)
        return F.when(count.isNotNull(), F.concat(F.when(count < 0, "-").otherwise(""), text))

    return convert


def _text(parameters: Mapping[str, str]) -> Type:
    """A number with exact digits that the connector sends as a text, or any other text."""
    kind = parameters["__debezium.source.column.type"].upper().split(" ")[0]
    precision = int(parameters.get("__debezium.source.column.length", "0"))
    scale = int(parameters.get("__debezium.source.column.scale", "0"))
    if kind in ("DECIMAL", "NUMERIC", "FIXED", "DEC") and 0 < precision <= MAX_PRECISION and 0 <= scale <= precision:
        return _plain(f"decimal({precision},{scale})")
    return _plain("string")


def _decimal_of_bytes(parameters: Mapping[str, str]) -> Type:
    """A number with exact digits as base64 of its big-endian two's complement, of at most 16 bytes."""
    scale = int(parameters.get("scale", "0"))
    precision = min(int(parameters.get("connect.decimal.precision", MAX_PRECISION)), MAX_PRECISION)
    sql = f"decimal({precision},{scale})"

    def convert(raw: SparkColumn) -> SparkColumn:
        digits = F.hex(F.unbase64(raw))
        full = F.lpad(digits, 32, "F")
        padded = F.when(F.substring(digits, 1, 1) >= "8", full).otherwise(F.lpad(digits, 32, "0"))
        high = F.conv(F.substring(padded, 1, 16), 16, -10).cast("decimal(20,0)")
        low = F.conv(F.substring(padded, 17, 16), 16, 10).cast("decimal(20,0)")
        unscaled = high * F.lit("18446744073709551616").cast("decimal(20,0)") + low
        value = F.concat(unscaled.cast("string"), F.lit(f"E-{scale}")).cast(sql)
        return F.when(F.length(digits) <= 32, value)

    return Type(sql, convert)


def _array(items: Type) -> Type:
    return Type(f"array<{items.sql}>", lambda raw: F.transform(F.from_json(raw, "array<string>"), items.convert))


def _struct(members: list[Field]) -> Type:
    sql = ",".join(f"`{member.name}`:{member.type.sql}" for member in members)

    def convert(raw: SparkColumn) -> SparkColumn:
        texts = F.from_json(raw, "map<string,string>")
        values = [member.type.convert(texts[member.name]).alias(member.name) for member in members]
        return F.when(texts.isNotNull(), F.struct(*values))

    return Type(f"struct<{sql}>", convert)


_NAMED = {
    "io.debezium.time.Date": Type("date", _date),
    "org.apache.kafka.connect.data.Date": Type("date", _date),
    "io.debezium.time.IsoDate": Type("date", lambda raw: fields.typed(F.substring(raw, 1, 10), "date")),
    "io.debezium.time.Time": Type("string", _clock(1_000)),
    "org.apache.kafka.connect.data.Time": Type("string", _clock(1_000)),
    "io.debezium.time.MicroTime": Type("string", _clock(1_000_000)),
    "io.debezium.time.NanoTime": Type("string", _clock(1_000_000_000)),
    "io.debezium.time.Timestamp": Type("timestamp_ntz", _local(1_000)),
    "org.apache.kafka.connect.data.Timestamp": Type("timestamp_ntz", _local(1_000)),
    "io.debezium.time.MicroTimestamp": Type("timestamp_ntz", _local(1_000_000)),
    "io.debezium.time.NanoTimestamp": Type("timestamp_ntz", _local(1_000_000_000)),
    "io.debezium.time.ZonedTimestamp": _plain("timestamp"),
}
