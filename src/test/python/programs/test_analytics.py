"""Aggregates by day: days are replaced as a whole, and only if they changed."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from conftest import PROGRAMS, rows
from pyspark.sql import SparkSession
from sparkjobs import analytics, frames, schema, tables
from sparkjobs.analytics import Days
from sparkjobs.schema import Schema
from sparkjobs.values import Fault, TableName

pytestmark = pytest.mark.spark

QUERY = (PROGRAMS / "sql/daily_events.sql").read_text(encoding="utf-8")
EVENTS = (
    "event_id string, event_type string, event_time timestamp, customer_id bigint, amount decimal(12,2), "
    "currency string"
)
DAYS = Days.ending(date(2026, 11, 20), 2)


@pytest.fixture
def declared() -> Schema:
    return schema.read(PROGRAMS / "schemas/daily_events.yaml")


@pytest.fixture
def source(spark: SparkSession, table: Callable[..., TableName]) -> TableName:
    name = table("events")
    spark.sql(f"CREATE TABLE {name} ({EVENTS}) USING iceberg")
    add(spark, name, ("2026-11-18T23:59:59Z", "sale", 1, 5), ("2026-11-19T00:00:00Z", "sale", 1, "1.10"))
    add(spark, name, ("2026-11-20T08:00:00Z", "sale", 2, "2.20"), ("2026-11-20T23:59:59.999Z", "sale", 2, "3.30"))
    add(spark, name, ("2026-11-20T09:00:00Z", "visit", 3, None), ("2026-11-21T00:00:00Z", "sale", 1, 7))
    return name


def add(spark: SparkSession, table: TableName, *events: tuple[object, ...]) -> None:
    names = ("event_time", "event_type", "customer_id", "amount")
    stated = [dict(zip(names, event, strict=True)) | {"currency": "EUR"} for event in events]
    frames.of_rows(spark, EVENTS, stated).writeTo(str(table)).append()


@pytest.fixture
def target(spark: SparkSession, table: Callable[..., TableName], declared: Schema) -> TableName:
    name = table("daily_events", namespace="dw")
    tables.prepare(spark, name, declared)
    return name


def aggregate(spark: SparkSession, source: TableName, target: TableName, declared: Schema, days: Days = DAYS) -> int:
    return analytics.replace_days(analytics.query(spark, QUERY, source, days), target, declared, days)


def snapshots(spark: SparkSession, table: TableName) -> int:
    return spark.table(f"{table}.snapshots").count()


def test_events_are_counted_by_the_day_of_utc(spark, source, target, declared):
    assert aggregate(spark, source, target, declared) == 3

    assert rows(spark.table(str(target))) == [
        (date(2026, 11, 19), "sale", "EUR", 1, 1, Decimal("1.10")),
        (date(2026, 11, 20), "sale", "EUR", 2, 1, Decimal("5.50")),
        (date(2026, 11, 20), "visit", "EUR", 1, 1, None),
    ]


def test_a_second_run_makes_no_snapshot(spark, source, target, declared):
    aggregate(spark, source, target, declared)
    before = snapshots(spark, target)

    aggregate(spark, source, target, declared)

    assert snapshots(spark, target) == before


def test_a_late_event_changes_its_day_and_no_other(spark, source, target, declared):
    aggregate(spark, source, target, declared, Days.ending(date(2026, 11, 21), 4))
    add(spark, source, ("2026-11-18T10:00:00Z", "sale", 9, 1))
    add(spark, source, ("2026-11-21T10:00:00Z", "sale", 9, 1))

    aggregate(spark, source, target, declared, Days.ending(date(2026, 11, 18), 1))

    counts = rows(spark.table(str(target)).where("event_type = 'sale'").select("event_date", "events"))
    assert counts == [
        (date(2026, 11, 18), 2),
        (date(2026, 11, 19), 1),
        (date(2026, 11, 20), 2),
        (date(2026, 11, 21), 1),
    ]


def test_a_day_whose_events_are_gone_is_emptied(spark, source, target, declared):
    aggregate(spark, source, target, declared)
    spark.sql(f"DELETE FROM {source} WHERE event_type = 'visit'")

    aggregate(spark, source, target, declared)

    assert spark.table(str(target)).where("event_type = 'visit'").isEmpty()


def test_a_target_without_a_day_to_replace_is_refused(declared):
    with pytest.raises(Fault, match="partitioned_by one column of type date"):
        analytics.day_column(Schema(declared.columns))
