"""JSON events of Kafka, in two tables: those that fit, and the others with their reason."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from conftest import PROGRAMS, rows
from pyspark.sql import DataFrame, SparkSession
from sparkjobs import events, frames, schema
from sparkjobs.program import Run
from sparkjobs.schema import Schema
from sparkjobs.values import TableName

pytestmark = pytest.mark.spark

ARRIVED = datetime(2026, 11, 20, 12, 0)
KAFKA = "key string, value string, topic string, partition int, offset bigint, timestamp timestamp"


def event(**changes: Any) -> str:
    stated = {"event_id": "e1", "event_type": "sale", "event_time": "2026-11-20T11:59:00Z", "amount": "12.30"}
    return json.dumps({name: value for name, value in (stated | changes).items() if value is not None})


def batch(spark: SparkSession, *values: str | None, start: int = 0, arrived: datetime = ARRIVED) -> DataFrame:
    records = [
        {"value": value, "topic": "raw-events", "partition": 0, "offset": start + index, "timestamp": arrived}
        for index, value in enumerate(values)
    ]
    return frames.of_rows(spark, KAFKA, records)


@pytest.fixture
def declared() -> Schema:
    return schema.read(PROGRAMS / "schemas/events.yaml")


@pytest.fixture
def targets(table: Callable[..., TableName]) -> events.Tables:
    events_table = table("events")
    return events.Tables(events_table, events_table.beside("events_quarantine"))


@pytest.fixture
def batches(run: Run, declared: Schema, targets: events.Tables) -> Callable[[], events.EventBatches]:
    """A start of the job: what it remembers of earlier batches is gone, the tables are not."""

    def start() -> events.EventBatches:
        events.prepare(run.spark, declared, targets)
        return events.EventBatches(run, declared, targets)

    return start


def reasons(spark: SparkSession, targets: events.Tables) -> list[str]:
    return [row["reason"] for row in spark.table(str(targets.quarantine)).orderBy("kafka_offset").collect()]


def test_an_event_becomes_a_row_with_its_origin(spark, batches, targets, run):
    batches().write(batch(spark, event(customer_id=7, colour="red", size={"cm": 3})), 0)

    row = spark.table(str(targets.events)).collect()[0].asDict()
    assert row == {
        "event_id": "e1",
        "event_type": "sale",
        "event_time": datetime(2026, 11, 20, 11, 59),
        "customer_id": 7,
        "order_id": None,
        "amount": Decimal("12.30"),
        "currency": None,
        "more": {"colour": "red", "size": '{"cm":3}'},
        "kafka_topic": "raw-events",
        "kafka_partition": 0,
        "kafka_offset": 0,
        "kafka_timestamp": ARRIVED,
    }
    assert run.summary == {"rows_in": 1, "rows_out": 1, "rows_quarantined": 0}


def test_what_does_not_fit_is_quarantined_with_its_reason_and_its_bytes(spark, batches, targets):
    bad = [
        "{broken",
        "[1]",
        None,
        event(event_id=None),
        event(amount="twelve"),
        event(amount="12.345"),
        event(customer_id=1.5),
        event(event_time=1700000000),
        event(event_time="2026-11-10T00:00:00Z"),
        event(event_time="2026-11-30T00:00:00Z"),
    ]

    batches().write(batch(spark, event(), *bad), 0)

    assert spark.table(str(targets.events)).count() == 1
    assert reasons(spark, targets) == [
        "it is no JSON object",
        "it is no JSON object",
        "there is no value",
        "event_id is missing",
        "amount is no decimal(12,2)",
        "amount is no decimal(12,2)",
        "customer_id is no bigint",
        "event_time is no timestamp",
        "it is late: older than 7 days, 0:00:00 when it arrived",
        "its time is more than 1 day, 0:00:00 ahead",
    ]
    kept = spark.table(str(targets.quarantine)).where("kafka_offset = 1").collect()[0]
    assert (kept["value"], kept["kafka_topic"], kept["kafka_timestamp"]) == ("{broken", "raw-events", ARRIVED)


def test_a_batch_that_was_killed_between_its_two_commits_adds_no_row_when_it_comes_again(spark, batches, targets):
    again = batch(spark, event(), "{broken", event(event_id="e2"))
    batches().write(again, 0)
    # The state after a kill between the commits: the events are there, the quarantine is not.
    spark.sql(f"DELETE FROM {targets.quarantine}")

    batches().write(again, 0)
    batches().write(again, 0)

    assert spark.table(str(targets.events)).count() == 2
    assert reasons(spark, targets) == ["it is no JSON object"]


def test_a_stream_without_its_checkpoint_adds_only_what_is_new(spark, batches, targets):
    first = batches()
    first.write(batch(spark, event(event_id="a"), event(event_id="b")), 0)
    first.write(batch(spark, event(event_id="c"), start=2), 1)

    other = batches()
    other.write(batch(spark, event(event_id="a")), 0)
    other.write(batch(spark, event(event_id="b"), event(event_id="c"), event(event_id="d"), start=1), 1)

    assert rows(spark.table(str(targets.events)).select("event_id")) == [("a",), ("b",), ("c",), ("d",)]


def test_a_replay_counts_what_it_adds_and_commits_nothing_where_it_adds_nothing(spark, batches, targets, run):
    batches().write(batch(spark, event(event_id="a"), "{broken"), 0)
    run.summary.clear()

    batches().write(batch(spark, event(event_id="a"), "{broken"), 0)
    assert run.summary == {"rows_in": 2, "rows_out": 0, "rows_quarantined": 0}
    assert [spark.table(f"{name}.snapshots").count() for name in (targets.events, targets.quarantine)] == [1, 1]

    batches().write(batch(spark, event(event_id="a"), "{broken", event(event_id="b"), "{worse"), 0)
    assert run.summary == {"rows_in": 6, "rows_out": 1, "rows_quarantined": 1}


def test_a_topic_that_was_made_anew_loses_no_event(spark, batches, targets):
    batches().write(batch(spark, event(event_id="old")), 0)

    batches().write(batch(spark, event(event_id="new"), arrived=ARRIVED + timedelta(minutes=5)), 0)

    assert spark.table(str(targets.events)).count() == 2


def test_a_field_that_is_declared_later_gets_a_column(spark, batches, targets, run, tmp_path: Path):
    batches().write(batch(spark, event(colour="red")), 0)
    text = (PROGRAMS / "schemas/events.yaml").read_text(encoding="utf-8")
    (tmp_path / "events.yaml").write_text(
        text.replace("  currency:", "  colour: string\n  currency:"), encoding="utf-8"
    )
    wider = schema.read(tmp_path / "events.yaml")
    events.prepare(spark, wider, targets)

    events.EventBatches(run, wider, targets).write(batch(spark, event(event_id="e2", colour="blue"), start=1), 1)

    found = rows(spark.table(str(targets.events)).selectExpr("event_id", "colour", "more['colour']"))
    assert found == [("e1", None, "red"), ("e2", "blue", None)]


def test_a_table_that_another_job_makes_at_the_same_moment_is_taken_as_it_is(
    spark, batches, targets, monkeypatch: pytest.MonkeyPatch
):
    batches().write(batch(spark, event()), 0)
    monkeypatch.setattr(type(spark.catalog), "tableExists", lambda *_: False)

    batches().write(batch(spark, event(event_id="e2"), start=1), 1)

    assert spark.table(str(targets.events)).count() == 2


def test_tables_are_partitioned_by_day_and_aim_at_files_of_128_mebibytes(spark, batches, targets):
    batches()

    created = spark.sql(f"SHOW CREATE TABLE {targets.events}").collect()[0][0]
    assert "PARTITIONED BY (days(event_time))" in created
    assert "'write.target-file-size-bytes' = '134217728'" in created
