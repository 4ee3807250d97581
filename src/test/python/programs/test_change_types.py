"""Every type of both databases, as its connector sends it, becomes the value that the database had."""

from collections.abc import Callable
from datetime import date, datetime, timezone
from decimal import Decimal
from typing import Any

import pytest
from debezium import Schema, Table, array, decimal, of
from pyspark.sql import SparkSession
from sparkjobs.cdc.connect import type_of
from sparkjobs.program import Run
from sparkjobs.values import TableName
from test_changes import Stream

# column, its schema, the JSON value, the type in Iceberg, the value there
Case = tuple[str, Schema, Any, str, Any]

POINT = {
    "type": "struct",
    "optional": True,
    "name": "io.debezium.data.geometry.Point",
    "fields": [
        {**of("double", optional=False), "field": "x"},
        {**of("double", optional=False), "field": "y"},
        {**of("bytes"), "field": "wkb"},
        {**of("int32"), "field": "srid"},
    ],
}

MYSQL: list[Case] = [
    ("tinyint", of("int16"), -128, "int", -128),
    ("smallint_unsigned", of("int32"), 65535, "int", 65535),
    ("mediumint", of("int32"), -8388608, "int", -8388608),
    ("int_unsigned", of("int64"), 4294967295, "bigint", 4294967295),
    ("bigint", of("int64"), -(2**63), "bigint", -(2**63)),
    (
        "bigint_unsigned",
        of("bytes", "org.apache.kafka.connect.data.Decimal", scale="0"),
        "AP//////////",
        "decimal(38,0)",
        Decimal(2**64 - 1),
    ),
    ("decimal", decimal(20, 4), "-1234567890123456.7891", "decimal(20,4)", Decimal("-1234567890123456.7891")),
    ("decimal_wide", decimal(65, 30), "1.000000000000000000000000000001", "string", "1.000000000000000000000000000001"),
    (
        "decimal_bytes",
        of("bytes", "org.apache.kafka.connect.data.Decimal", **{"scale": "2", "connect.decimal.precision": "10"}),
        "/x8=",
        "decimal(10,2)",
        Decimal("-2.25"),
    ),
    ("float", of("float"), 1.5, "float", 1.5),
    ("double", of("double"), 1e300, "double", 1e300),
    ("bit1", of("boolean"), True, "boolean", True),
    ("bit16", of("bytes", "io.debezium.data.Bits", length="16"), "AQA=", "binary", b"\x01\x00"),
    ("date", of("int32", "io.debezium.time.Date"), 20412, "date", date(2025, 11, 20)),
    ("date_early", of("int32", "io.debezium.time.Date"), -141428, "date", date(1582, 10, 14)),
    (
        "datetime3",
        of("int64", "io.debezium.time.Timestamp"),
        1763640000123,
        "timestamp_ntz",
        datetime(2025, 11, 20, 12, 0, 0, 123000),
    ),
    (
        "datetime6",
        of("int64", "io.debezium.time.MicroTimestamp"),
        1763640000123456,
        "timestamp_ntz",
        datetime(2025, 11, 20, 12, 0, 0, 123456),
    ),
    (
        "nanoseconds",
        of("int64", "io.debezium.time.NanoTimestamp"),
        1763640000123456789,
        "timestamp_ntz",
        datetime(2025, 11, 20, 12, 0, 0, 123456),
    ),
    (
        "datetime_connect",
        of("int64", "org.apache.kafka.connect.data.Timestamp"),
        -1,
        "timestamp_ntz",
        datetime(1969, 12, 31, 23, 59, 59, 999000),
    ),
    (
        "timestamp",
        of("string", "io.debezium.time.ZonedTimestamp"),
        "2025-11-20T12:00:00.123456Z",
        "timestamp",
        datetime(2025, 11, 20, 12, 0, 0, 123456),
    ),
    ("time", of("int64", "io.debezium.time.MicroTime"), 45296123456, "string", "12:34:56.123456"),
    ("time_below", of("int64", "io.debezium.time.MicroTime"), -3020399000000, "string", "-838:59:59.000000"),
    ("year", of("int32", "io.debezium.time.Year"), 2025, "int", 2025),
    ("char", of("string"), " ä\t", "string", " ä\t"),
    ("looks_like_a_number", of("string"), "007", "string", "007"),
    ("varbinary", of("bytes"), "AP8=", "binary", b"\x00\xff"),
    ("enum", of("string", "io.debezium.data.Enum", allowed="a,b"), "b", "string", "b"),
    ("set", of("string", "io.debezium.data.EnumSet", allowed="a,b"), "a,b", "string", "a,b"),
    ("json", of("string", "io.debezium.data.Json"), '{"a": [1]}', "string", '{"a": [1]}'),
    (
        "point",
        POINT,
        {"x": 1.5, "y": -2.0, "wkb": "AQ==", "srid": None},
        "struct<x:double,y:double,wkb:binary,srid:int>",
        (1.5, -2.0, b"\x01", None),
    ),
]

POSTGRESQL: list[Case] = [
    ("smallint", of("int16"), -32768, "int", -32768),
    ("bigserial", of("int64"), 2**63 - 1, "bigint", 2**63 - 1),
    (
        "numeric",
        of("string", source_type="NUMERIC", source_length="10", source_scale="2"),
        "12345678.90",
        "decimal(10,2)",
        Decimal("12345678.90"),
    ),
    (
        "numeric_free",
        of("string", source_type="NUMERIC", source_length="131089", source_scale="0"),
        "NaN",
        "string",
        "NaN",
    ),
    ("real", of("float"), 0.25, "float", 0.25),
    ("double_precision", of("double"), -0.1, "double", -0.1),
    (
        "money",
        of("string", source_type="MONEY", source_length="2147483647", source_scale="0"),
        "9.99",
        "string",
        "9.99",
    ),
    ("boolean", of("boolean"), False, "boolean", False),
    ("date", of("int32", "io.debezium.time.Date"), 0, "date", date(1970, 1, 1)),
    (
        "timestamp",
        of("int64", "io.debezium.time.MicroTimestamp"),
        1763640000000001,
        "timestamp_ntz",
        datetime(2025, 11, 20, 12, 0, 0, 1),
    ),
    (
        "timestamptz",
        of("string", "io.debezium.time.ZonedTimestamp"),
        "2025-11-20T12:00:00.000001Z",
        "timestamp",
        datetime(2025, 11, 20, 12, 0, 0, 1),
    ),
    ("time", of("int64", "io.debezium.time.MicroTime"), 1, "string", "00:00:00.000001"),
    ("timetz", of("string", "io.debezium.time.ZonedTime"), "11:51:30Z", "string", "11:51:30Z"),
    ("interval", of("int64", "io.debezium.time.MicroDuration"), -86400000000, "bigint", -86400000000),
    ("bytea", of("bytes"), "3q2+7w==", "binary", bytes.fromhex("deadbeef")),
    ("uuid", of("string", "io.debezium.data.Uuid"), "0f-1", "string", "0f-1"),
    ("jsonb", of("string", "io.debezium.data.Json"), "null", "string", "null"),
    ("inet", of("string"), "10.0.0.1/8", "string", "10.0.0.1/8"),
    ("int_array", array(of("int32")), [1, None, 3], "array<int>", [1, None, 3]),
    ("text_array", array(of("string")), ["a", "b"], "array<string>", ["a", "b"]),
    ("date_array", array(of("int32", "io.debezium.time.Date")), [1], "array<date>", [date(1970, 1, 2)]),
    ("hstore", {"type": "map", "optional": True}, {"a": "1"}, "map<string,string>", {"a": "1"}),
    ("bit3", of("bytes", "io.debezium.data.Bits", length="3"), "BQ==", "binary", b"\x05"),
]


@pytest.mark.parametrize(
    "case",
    MYSQL + POSTGRESQL,
    ids=[f"mysql-{case[0]}" for case in MYSQL] + [f"postgresql-{case[0]}" for case in POSTGRESQL],
)
def test_a_type_of_the_database_has_its_type_in_iceberg(case: Case) -> None:
    assert type_of(case[1]).sql.replace("`", "") == case[3]


@pytest.mark.spark
@pytest.mark.parametrize(("connector", "cases"), [("mysql", MYSQL), ("postgresql", POSTGRESQL)])
def test_values_arrive_as_they_were_and_null_stays_null(
    run: Run, spark: SparkSession, table: Callable[..., TableName], connector: str, cases: list[Case]
) -> None:
    stream = Stream(run, table(namespace="ods").namespace)
    things = Table(
        f"{connector}.shop.things",
        {"id": of("int32", optional=False)},
        {f"t_{case[0]}": case[1] for case in cases},
        connector,
    )
    values = {f"t_{case[0]}": case[2] for case in cases}

    stream.send(things.create(1, id=1, **values), things.create(2, id=2, **dict.fromkeys(values)))

    assert stream.reasons() == []
    frame = spark.table(str(stream.targets.of(things.topic))).orderBy("id")
    types = {field.name: field.dataType.simpleString() for field in frame.schema.fields}
    assert {case[0]: types[f"t_{case[0]}"] for case in cases} == {case[0]: case[3] for case in cases}
    full, empty = (row.asDict() for row in frame.collect())
    assert {case[0]: _plain(full[f"t_{case[0]}"]) for case in cases} == {case[0]: case[4] for case in cases}
    assert {empty[f"t_{case[0]}"] for case in cases} == {None}


def _plain(value: Any) -> Any:
    if isinstance(value, bytearray):
        return bytes(value)
    if hasattr(value, "asDict"):
        return tuple(_plain(each) for each in value)
    if isinstance(value, datetime) and value.tzinfo:
        return value.astimezone(timezone.utc).replace(tzinfo=None)
    return value
