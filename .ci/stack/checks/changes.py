"""Changes of both databases: the tables have to end as the databases themselves did."""

import datetime
import decimal
import json
import time
import uuid
from typing import Any

import kafka

from stack import cluster
from stack.checks import lake
from stack.checks.stage import Stage
from stack.parts.databases import mysql_client, postgres_client
from stack.samples import shop

OWN = "cdc_deleted"
WAIT_SECONDS = 120
Row = dict[str, Any]

MYSQL_CHANGES = (
    "UPDATE inventory.customers SET name = 'Renamed', credit = -0.01, updated_at = '2026-03-01 00:00:00.007' "
    "WHERE customer_id = 3",
    "DELETE FROM inventory.customers WHERE customer_id = 4",
    "UPDATE inventory.customers SET customer_id = 104 WHERE customer_id = 5",
    "INSERT INTO inventory.customers VALUES (21, 'New', 'new@example.org', 'NL', NULL, TRUE, NULL, NULL, NULL, "
    "'2026-03-01 00:00:00', '2026-03-01 00:00:00')",
    "ALTER TABLE inventory.customers ADD COLUMN nickname VARCHAR(40)",
    "UPDATE inventory.customers SET nickname = 'Nick' WHERE customer_id = 6",
    # Who has no address makes the quality of what comes of this table too low.
    "UPDATE inventory.customers SET email = NULL WHERE customer_id = 7",
    "UPDATE inventory.orders SET quantity = 4294967295, status = 'paid' WHERE order_id = 1 AND line = 0",
    "DELETE FROM inventory.orders WHERE order_id = 2",
    "DELETE FROM inventory.orders WHERE order_id = 3 AND line = 1",
    "INSERT INTO inventory.orders VALUES (3, 1, 9, 1, -1.50, 0.1, 'open', '2026-03-01 00:00:00', NULL)",
)
POSTGRES_CHANGES = (
    "UPDATE payments SET amount = 9999999999.99, method = NULL WHERE payment_id = 1",
    "DELETE FROM payments WHERE payment_id = 2",
    "UPDATE payments SET payment_id = 102 WHERE payment_id = 3",
    "ALTER TABLE payments ADD COLUMN fee NUMERIC(10, 3)",
    "UPDATE payments SET fee = 0.125, paid_on = NULL WHERE payment_id = 4",
)
# By topic: the rows of the snapshot, and the events of the changes above; a changed key is two events.
MYSQL_TOPICS = {"mysql.inventory.customers": (20, 7), "mysql.inventory.orders": (40, 5)}
POSTGRES_TOPICS = {"postgres.public.payments": (30, 5)}


def play_mysql(stage: Stage) -> bool:
    return stage.report.check("the changes of MySQL's tables arrive, each type right", lambda: mysql(stage))


def play_postgres(stage: Stage) -> bool:
    return stage.report.check("the changes of PostgreSQL's table arrive, each type right", lambda: postgres(stage))


def mysql(stage: Stage) -> None:
    wait_for_records(stage, {topic: rows for topic, (rows, _) in MYSQL_TOPICS.items()})
    with mysql_client(stage.workspace) as client, client.cursor() as cursor:
        for statement in MYSQL_CHANGES:
            cursor.execute(statement)
    wait_for_records(stage, {topic: sum(counts) for topic, counts in MYSQL_TOPICS.items()})
    assert cluster.connector_state(stage.workspace, "mysql")["tasks"][0]["state"] == "RUNNING"
    table = "ods.mysql_inventory_orders"
    stage.stream("mysql-cdc-to-iceberg", lambda log: log.topics("changes merged") >= set(MYSQL_TOPICS))
    compare(stage, table, _mysql_rows(stage, "orders"))
    compare(stage, "raw.customers", _mysql_rows(stage, "customers"))


def postgres(stage: Stage) -> None:
    wait_for_records(stage, {topic: rows for topic, (rows, _) in POSTGRES_TOPICS.items()})
    with postgres_client(stage.workspace, shop.captured_database(stage.workspace)) as client:
        for statement in POSTGRES_CHANGES:
            client.run(statement)
        wait_for_records(stage, {topic: sum(counts) for topic, counts in POSTGRES_TOPICS.items()})
        rows = client.run("SELECT * FROM payments")
        names = [str(column["name"]) for column in client.columns or ()]
    assert cluster.connector_state(stage.workspace, "postgres")["tasks"][0]["state"] == "RUNNING"
    table = "ods.postgres_public_payments"
    stage.stream("postgres-cdc-to-iceberg", lambda log: log.topics("changes merged") >= set(POSTGRES_TOPICS))
    compare(stage, table, [dict(zip(names, row, strict=True)) for row in rows])


def _mysql_rows(stage: Stage, table: str) -> list[Row]:
    with mysql_client(stage.workspace) as client, client.cursor() as cursor:
        cursor.execute(f"SELECT * FROM inventory.{table}")
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def customers(stage: Stage) -> list[Row]:
    return _mysql_rows(stage, "customers")


def compare(stage: Stage, table: str, wanted: list[Row]) -> None:
    kept = [row for row in stage.lake.rows(table) if not row[OWN]]
    columns = tuple(wanted[0])
    lake.same([_plain(row, columns) for row in kept], [_plain(row, columns) for row in wanted], columns)


def _plain(row: Row, columns: tuple[str, ...]) -> Row:
    return {name: plain(row[name]) for name in columns}


def plain(value: Any) -> Any:
    """One form for what drivers of databases and readers of tables call by different types."""
    match value:
        case datetime.datetime():
            aware = value if value.tzinfo else value.replace(tzinfo=datetime.UTC)
            return aware.astimezone(datetime.UTC).isoformat()
        case decimal.Decimal() | uuid.UUID():
            return str(value)
        case bool():
            return int(value)
        case dict():
            return json.dumps(value, sort_keys=True)
        case str() if value.startswith("{"):
            return json.dumps(json.loads(value), sort_keys=True)
        case _:
            return value


def wait_for_records(stage: Stage, wanted: dict[str, int]) -> None:
    """Waits until the topics have so many records."""
    consumer = kafka.KafkaConsumer(bootstrap_servers=str(stage.workspace.addresses["kafka"]))
    end = time.monotonic() + WAIT_SECONDS
    try:
        while (found := {topic: _records(consumer, topic) for topic in wanted}) != wanted:
            assert time.monotonic() < end, f"{found} records instead of {wanted}"
            time.sleep(0.5)
    finally:
        consumer.close()


def _records(consumer: kafka.KafkaConsumer, topic: str) -> int:
    partitions = consumer.partitions_for_topic(topic) or ()
    return sum(consumer.end_offsets([kafka.TopicPartition(topic, number) for number in partitions]).values())
