"""Customers with their countries, and a check of their quality that they do not pass."""

import csv
import json
import time
import urllib.parse
import urllib.request
from typing import Any

from stack import layout
from stack.checks import changes, lake
from stack.checks.stage import Stage

TABLE = "ods.customers_transformed"
JOB = "deequ-quality-check"
ALERTS = {"SparkQualityBelowWarning", "SparkQualityBelowCritical"}
CRITICAL = 4
ALERT_SECONDS = 60


def play(stage: Stage) -> None:
    check = stage.report.check
    if check("customers get the facts of their countries", lambda: enrichment(stage)):
        check("quality below the threshold fails the job and fires both alerts", lambda: poor(stage))
        check("a table that was mended passes, and both alerts go silent", lambda: mended(stage))


def enrichment(stage: Stage) -> None:
    stage.run("data-enrichment-transform")
    wanted = joined(changes.customers(stage))
    lake.same(stage.lake.rows(TABLE), wanted, wanted[0])


def joined(customers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    with (layout.PROGRAMS / "reference/countries.csv").open(encoding="utf-8", newline="") as lines:
        countries = {row["country_code"]: row for row in csv.DictReader(lines)}
    names = ("customer_id", "name", "email", "country_code")
    return [
        {name: row[name] for name in names}
        | {name: countries[row["country_code"]][name] for name in ("country", "region", "currency")}
        for row in customers
    ]


def poor(stage: Stage) -> None:
    stage.run(JOB, CRITICAL, f"{JOB}-poor")
    wait_for(stage, ALERTS)


def mended(stage: Stage) -> None:
    stage.lake.fill(TABLE, "email", "found@example.org")
    stage.run(JOB)
    wait_for(stage, set())


def wait_for(stage: Stage, alerts: set[str]) -> None:
    end = time.monotonic() + ALERT_SECONDS
    while (firing := _firing(stage)) != alerts:
        assert time.monotonic() < end, f"{sorted(firing)} fire instead of {sorted(alerts)}"
        time.sleep(1)


def _firing(stage: Stage) -> set[str]:
    alerts = ask(stage, "alerts")["alerts"]
    ours = [alert for alert in alerts if alert["labels"].get("spark_job") == JOB and alert["state"] == "firing"]
    return {alert["labels"]["alertname"] for alert in ours if alert["labels"]["table"].endswith(TABLE)}


def ask(stage: Stage, path: str, **query: str) -> Any:
    url = f"{stage.workspace.addresses['prometheus'].url}/api/v1/{path}?{urllib.parse.urlencode(query)}"
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)["data"]
