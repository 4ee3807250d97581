"""Changes of databases, merged: whatever happens on the way, the same rows are there in the end."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from conftest import rows
from debezium import Table, of
from pyspark.sql import DataFrame, SparkSession
from sparkjobs import frames, quarantine
from sparkjobs.cdc import target
from sparkjobs.cdc.batches import ChangeBatches
from sparkjobs.cdc.connect import UNAVAILABLE
from sparkjobs.program import Run
from sparkjobs.values import TableName

pytestmark = pytest.mark.spark

KAFKA = "key string, value string, topic string, partition int, offset bigint, timestamp timestamp"
ARRIVED = datetime(2026, 11, 20, 12, 0)


class Stream:
    """The job, and the topics that it reads."""

    def __init__(self, run: Run, namespace: str, routes: dict[str, TableName] | None = None) -> None:
        self.run = run
        self.targets = target.Targets(f"iceberg.{namespace}", routes or {})
        self.refused = TableName("iceberg", namespace, "cdc_quarantine")
        quarantine.prepare(run.spark, self.refused)
        self.offset = 0
        self.restart()

    def restart(self) -> None:
        self.batches = ChangeBatches(self.run, self.targets, self.refused)

    def batch(self, *events: dict[str, Any]) -> DataFrame:
        places = [{"partition": 0, "offset": self.offset + index, "timestamp": ARRIVED} for index in range(len(events))]
        self.offset += len(events)
        records = [event | place for event, place in zip(events, places, strict=True)]
        return frames.of_rows(self.run.spark, KAFKA, records)

    def send(self, *events: dict[str, Any]) -> None:
        self.batches.write(self.batch(*events), 0)

    def rows(self, topic: str, *columns: str) -> list[tuple[Any, ...]]:
        table = self.run.spark.table(str(self.targets.of(topic)))
        return rows(target.current(table).select(*columns))

    def reasons(self) -> list[str]:
        return [row["reason"] for row in self.run.spark.table(str(self.refused)).orderBy("kafka_offset").collect()]


@pytest.fixture
def stream(run: Run, table: Callable[..., TableName]) -> Stream:
    return Stream(run, table(namespace="ods").namespace)


def orders(connector: str = "mysql", topic: str = "mysql.inventory.orders") -> Table:
    return Table(topic, {"id": of("int32", optional=False)}, {"state": of("string"), "amount": of("int64")}, connector)


ORDERS = orders()
STORY = [
    ORDERS.read(100, id=1, state="new", amount=10),
    ORDERS.read(100, id=2, state="new", amount=20),
    ORDERS.create(200, id=3, state="new", amount=30),
    ORDERS.update(300, id=1, state="paid", amount=11),
    ORDERS.delete(400, id=2),
    ORDERS.tombstone(id=2),
    ORDERS.update(500, id=3, state="sent", amount=31),
    ORDERS.create(600, id=4, state="new", amount=40),
    ORDERS.delete(700, id=4),
    ORDERS.create(800, id=4, state="again", amount=41),
]
END = [(1, "paid", 11), (3, "sent", 31), (4, "again", 41)]


def after(stream: Stream) -> list[tuple[Any, ...]]:
    return stream.rows(ORDERS.topic, "id", "state", "amount")


def everything(stream: Stream) -> list[tuple[Any, ...]]:
    """Every row, deleted ones with their positions, but not the offsets, which depend on the way."""
    return rows(stream.run.spark.table(str(stream.targets.of(ORDERS.topic))).drop("cdc_offset"))


@pytest.fixture
def told(stream: Stream) -> list[tuple[Any, ...]]:
    stream.send(*STORY)
    assert after(stream) == END
    assert stream.reasons() == []
    return everything(stream)


def test_one_batch_tells_the_whole_story_and_a_replay_changes_nothing(stream, told):
    stream.restart()
    again = stream.batch(*STORY)

    stream.batches.write(again, 0)
    stream.batches.write(again, 1)

    assert everything(stream) == told


def test_a_batch_for_each_event_ends_in_the_same_rows(run, table, told):
    other = Stream(run, table(namespace="ods").namespace)

    for first in range(0, len(STORY), 3):
        other.send(*STORY[first : first + 3])

    assert everything(other) == told


def test_events_out_of_order_end_in_the_same_rows(run, table, told):
    other = Stream(run, table(namespace="ods").namespace)

    other.send(*reversed(STORY[5:]))
    other.send(*reversed(STORY[:5]))

    assert everything(other) == told


def test_a_second_snapshot_does_not_bring_back_what_was_deleted_later(stream, told):
    stream.send(ORDERS.read(350, id=1, state="paid", amount=11), ORDERS.read(350, id=2, state="new", amount=20))

    assert after(stream) == END


def test_rows_are_known_by_all_columns_of_their_key_and_a_changed_key_is_another_row(stream):
    lines = Table(
        "mysql.inventory.lines",
        {"order_id": of("int32", optional=False), "line": of("string", optional=False)},
        {"sku": of("string")},
    )
    stream.send(
        lines.create(10, order_id=1, line="a", sku="x"),
        lines.create(20, order_id=1, line="b", sku="y"),
        lines.create(30, order_id=2, line="a", sku="z"),
    )

    # A changed key: a deletion and a creation at one position.
    stream.send(lines.delete(40, order_id=1, line="b"), lines.create(40, order_id=3, line="b", sku="y"))

    found = stream.rows(lines.topic, "order_id", "line", "sku")
    assert found == [(1, "a", "x"), (2, "a", "z"), (3, "b", "y")]


def test_columns_come_go_and_become_wider_within_one_batch(stream):
    wider = Table(ORDERS.topic, ORDERS.key, {"amount": of("int64"), "note": of("string")})
    narrow = Table(ORDERS.topic, ORDERS.key, {"state": of("string"), "amount": of("int32")})
    stream.send(narrow.create(10, id=1, state="new", amount=1))

    stream.send(narrow.create(20, id=2, state="new", amount=2), wider.create(30, id=3, amount=2**40, note="n"))
    stream.send(wider.update(40, id=1, amount=5, note="m"))

    found = stream.rows(ORDERS.topic, "id", "state", "amount", "note")
    assert found == [(1, "new", 5, "m"), (2, "new", 2, None), (3, None, 2**40, "n")]


def test_equal_tables_of_two_databases_do_not_meet(stream):
    mysql, postgres = orders(), orders("postgresql", "postgres.inventory.orders")

    stream.send(mysql.create(1, id=1, state="m", amount=1), postgres.create(9, id=1, state="p", amount=2))

    assert stream.rows(mysql.topic, "id", "state") == [(1, "m")]
    assert stream.rows(postgres.topic, "id", "state") == [(1, "p")]


def test_two_topics_whose_names_become_one_are_told_apart_by_the_owner(stream):
    first, second = orders(topic="mysql.a.b_c"), orders(topic="mysql.a_b.c")

    stream.send(first.create(1, id=1, state="first", amount=1))
    stream.send(second.create(2, id=1, state="second", amount=2))

    assert stream.rows(first.topic, "state") == [("first",)]
    assert stream.reasons() == [
        f"{stream.targets.of(first.topic)} belongs to mysql.a.b_c; give mysql.a_b.c a table of its own by --routes"
    ]


def test_a_route_sends_a_topic_to_a_table_of_another_namespace(run, table):
    customers = table("customers")
    routed = Stream(run, table(namespace="ods").namespace, {ORDERS.topic: customers})

    routed.send(ORDERS.create(1, id=1, state="new", amount=1))

    assert rows(run.spark.table(str(customers)).select("id", "cdc_deleted")) == [(1, False)]


def test_a_value_that_postgresql_leaves_out_stays_as_it_was(stream):
    table = orders("postgresql", "postgres.public.orders")
    stream.send(table.create(10, id=1, state="a long text", amount=1))
    stream.send(table.update(20, id=1, state=UNAVAILABLE, amount=2))
    stream.send(
        table.create(30, id=2, state="another", amount=1),
        table.update(40, id=2, state="changed", amount=2),
        table.update(50, id=2, state=UNAVAILABLE, amount=3),
    )

    assert stream.rows(table.topic, "id", "state", "amount") == [(1, "a long text", 2), (2, "changed", 3)]


def test_what_cannot_be_read_is_quarantined_and_the_rest_goes_on(stream, spark: SparkSession):
    bare = Table(ORDERS.topic, ORDERS.key, ORDERS.rest, with_schema=False)
    keyless = ORDERS.create(7, id=9, state="x", amount=1) | {"key": None}
    stream.send(
        ORDERS.create(1, id=1, state="new", amount=1),
        bare.create(2, id=2, state="new", amount=1),
        keyless,
        ORDERS.create(3, id=3, state="new", amount="many"),
        ORDERS.create(4, id=4, state="new", amount=1) | {"value": "{broken"},
        ORDERS._event("t", 5, {"id": 5}, None),
    )

    assert after(stream) == [(1, "new", 1)]
    assert stream.reasons() == [
        "it has no schema; set value.converter.schemas.enable of its connector",
        "it has no key; its table has no primary key",
        "amount is no bigint",
        "it is no JSON object",
        "its op is none of c, u, r, d",
    ]
    assert stream.run.summary == {"rows_in": 6, "rows_out": 1, "rows_quarantined": 5}
