"""The stream of events, and what is made of its table."""

import collections
import datetime
import decimal
from typing import Any

from stack import applications
from stack.checks import lake
from stack.checks.stage import Stage
from stack.job_log import JobLog
from stack.samples import filling

TABLE = "raw.events"
QUARANTINE = "raw.events_quarantine"
JOB = "kafka-to-iceberg-etl"
COLUMNS = ("event_id", "event_type", "event_time", "customer_id", "order_id", "amount", "currency")
DAYS = 8


def play(stage: Stage) -> None:
    check = stage.report.check
    if check("events and what is none are told apart; SIGTERM ends the stream well", lambda: events(stage)):
        check("a replay of all events adds no row to either table", lambda: replay(stage))
    check("SQL sums up each day as a plain computation does", lambda: analytics(stage))


def events(stage: Stage) -> None:
    wanted = [event.row for event in filling.sent() if event.row]
    if not stage.typed(JOB):
        stage.stream(JOB, lambda log: bool(log.last("batch written")))
    lake.same(stage.lake.rows(TABLE), wanted, COLUMNS)
    refused = stage.lake.rows(QUARANTINE)
    lake.same(
        [{"value": row["value"] or ""} for row in refused],
        [{"value": event.value.decode()} for event in filling.sent() if not event.row],
        ("value",),
    )
    assert all(row["reason"] for row in refused), refused


def replay(stage: Stage) -> None:
    """Without its checkpoint the stream reads the topic from its beginning, as after a kill between two commits."""
    before = {table: stage.lake.rows(table) for table in (TABLE, QUARANTINE)}
    forget(stage, applications.checkpoint(stage.workspace, JOB))
    label = f"{JOB}-replay"
    stage.stream(JOB, lambda log: bool(log.last("batch written")), label)
    ended = JobLog.of(stage.workspace.logs, label).last("ended")
    numbers = {name: ended[name] for name in ("rows_in", "rows_out", "rows_quarantined")}
    assert numbers == {"rows_in": len(filling.sent()), "rows_out": 0, "rows_quarantined": 0}, numbers
    for table, rows in before.items():
        lake.same(stage.lake.rows(table), rows, rows[0])


def forget(stage: Stage, place: str) -> None:
    bucket, _, prefix = place.removeprefix("s3a://").partition("/")
    client = applications.object_store(stage.workspace)
    pages = client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix + "/")
    for entry in [entry for page in pages for entry in page.get("Contents", ())]:
        client.delete_object(Bucket=bucket, Key=entry["Key"])


def analytics(stage: Stage) -> None:
    stage.run("iceberg-sql-analytics")
    wanted = summed_up([event.row for event in filling.sent() if event.row])
    lake.same(stage.lake.rows("dw.daily_events"), wanted, wanted[0])


def summed_up(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What the query of daily events gives, computed without SQL."""
    first = datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=DAYS - 1)
    groups: dict[tuple[Any, ...], list[dict[str, Any]]] = collections.defaultdict(list)
    for row in rows:
        day = row["event_time"].date()
        if day >= first:
            groups[day, row["event_type"], row["currency"]].append(row)
    return [
        {
            "event_date": day,
            "event_type": kind,
            "currency": currency,
            "events": len(group),
            "customers": len({row["customer_id"] for row in group}),
            "amount": sum((row["amount"] for row in group), decimal.Decimal(0)),
        }
        for (day, kind, currency), group in groups.items()
    ]
