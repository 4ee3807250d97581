"""Two databases of a shop. What is captured belongs to the connectors' users, whose names and passwords are Secrets."""

import json
from typing import Any

import pg8000.native

from stack.part import Workspace
from stack.parts.databases import mysql_client, postgres_client

MYSQL_TABLES = (
    """CREATE TABLE inventory.customers (
        customer_id BIGINT PRIMARY KEY, name VARCHAR(80) NOT NULL, email VARCHAR(120), country_code CHAR(2), born DATE,
        active BOOLEAN NOT NULL, credit DECIMAL(12, 2), preferences JSON, note TEXT,
        updated_at DATETIME(3) NOT NULL, created_at TIMESTAMP NOT NULL)""",
    """CREATE TABLE inventory.orders (
        order_id BIGINT, line INT, customer_id BIGINT NOT NULL, quantity INT UNSIGNED NOT NULL, amount DECIMAL(12, 2),
        rate DOUBLE, status ENUM('open', 'paid', 'returned') NOT NULL, ordered_at DATETIME(3) NOT NULL,
        paid_at TIMESTAMP NULL, PRIMARY KEY (order_id, line))""",
)
POSTGRES_TABLE = """CREATE TABLE payments (
    payment_id BIGINT PRIMARY KEY, order_id BIGINT NOT NULL, amount NUMERIC(12, 2), method TEXT,
    settled BOOLEAN NOT NULL, paid_on DATE, paid_at TIMESTAMPTZ NOT NULL, local_time TIMESTAMP(3),
    rate DOUBLE PRECISION, details JSONB, reference UUID)"""


def connectors_credentials(workspace: Workspace, secret: str) -> tuple[str, str]:
    value = workspace.credentials.value
    return value(secret, "username"), value(secret, "password")


def fill_mysql(workspace: Workspace) -> None:
    user, password = connectors_credentials(workspace, "mysql-debezium")
    privileges = "SELECT, RELOAD, SHOW DATABASES, REPLICATION SLAVE, REPLICATION CLIENT"
    statements: list[tuple[str, list[Any]]] = [
        ("CREATE DATABASE inventory", []),
        *((table, []) for table in MYSQL_TABLES),
        ("CREATE USER %s@'%%' IDENTIFIED BY %s", [user, password]),
        (f"GRANT {privileges} ON *.* TO %s@'%%'", [user]),
    ]
    with mysql_client(workspace) as client, client.cursor() as cursor:
        for statement, values in statements:
            cursor.execute(statement, values or None)
        cursor.executemany(
            "INSERT INTO inventory.customers VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [_customer(number) for number in range(1, 21)],
        )
        cursor.executemany(
            "INSERT INTO inventory.orders VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
            [_order(number) for number in range(40)],
        )


def _customer(number: int) -> tuple[Any, ...]:
    note = None if number % 4 else "Grüße, 猫 " * number
    return (
        *(number, f"Customer {number}", f"customer{number}@example.org", ("DE", "FR", "NL", "PL")[number % 4]),
        *(f"19{50 + number}-02-{number:02}", number % 5 > 0, f"{number * 10}.{number:02}"),
        *(json.dumps({"letters": number % 2 == 0}), note),
        *(f"2026-01-{number:02} 10:20:30.{number:03}", f"2025-12-{number:02} 01:02:03"),
    )


def _order(number: int) -> tuple[Any, ...]:
    status = ("open", "paid", "returned")[number % 3]
    paid = None if status == "open" else f"2026-02-{number % 28 + 1:02} 12:00:00"
    return (
        *(number // 2, number % 2, number % 20 + 1, number % 9, f"{number}.{number % 100:02}", number / 3, status),
        *(f"2026-02-{number % 28 + 1:02} 11:22:33.{number:03}", paid),
    )


def fill_postgres(workspace: Workspace) -> None:
    user, password = connectors_credentials(workspace, "postgres-debezium")
    database = captured_database(workspace)
    literal, identifier = pg8000.native.literal, pg8000.native.identifier
    with postgres_client(workspace) as client:
        client.run(f"CREATE ROLE {identifier(user)} LOGIN REPLICATION PASSWORD {literal(password)}")
        client.run(f"CREATE DATABASE {identifier(database)}")
        client.run(f"GRANT CREATE ON DATABASE {identifier(database)} TO {identifier(user)}")
    with postgres_client(workspace, database) as client:
        client.run(POSTGRES_TABLE)
        # The connector makes a publication of its tables, which only their owner may.
        client.run(f"ALTER TABLE payments OWNER TO {identifier(user)}")
        for number in range(30):
            client.run(f"INSERT INTO payments VALUES ({', '.join(_payment(number))})")


def captured_database(workspace: Workspace) -> str:
    for connector in workspace.connectors.of_kind("KafkaConnector"):
        if "database.dbname" in connector["spec"]["config"]:
            return str(connector["spec"]["config"]["database.dbname"])
    raise LookupError("no connector captures PostgreSQL")


def _payment(number: int) -> tuple[str, ...]:
    literal = pg8000.native.literal
    return (
        *(str(number), str(number // 2), f"{number}.{number:02}" if number % 6 else "NULL"),
        *(literal(("card", "transfer", "Überweisung")[number % 3]), str(number % 2 == 0).upper()),
        *(f"DATE '2026-02-{number % 28 + 1:02}'", f"TIMESTAMPTZ '2026-02-{number % 28 + 1:02} 10:00:00.123456+02'"),
        *(f"TIMESTAMP '2026-02-{number % 28 + 1:02} 10:00:00.{number:03}'", str(number / 7)),
        *(literal(json.dumps({"try": number})), literal(f"00000000-0000-4000-8000-{number:012}")),
    )
