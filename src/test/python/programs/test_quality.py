"""Checks of tables: what holds, how much of it, what is pushed, and how the job ends."""

import base64
import json
import re
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from types import ModuleType
from typing import Any

import pytest
from conftest import PROGRAMS, ROOT
from pyspark.sql import SparkSession
from sparkjobs import frames
from sparkjobs.program import Run
from sparkjobs.quality import checks, metrics, verification
from sparkjobs.values import Fault, TableName

CUSTOMERS = (
    "customer_id bigint, name string, email string, country_code string, country string, region string, "
    "currency string, seen timestamp"
)
GOOD = {
    "customer_id": 1,
    "email": "a@example.com",
    "region": "Europe",
    "currency": "EUR",
    "seen": "2026-11-20T00:00:00Z",
}


def checks_of(folder: Path, text: str) -> list[checks.Check]:
    path = folder / "checks.yaml"
    path.write_text(text, encoding="utf-8")
    return checks.read(path)


@pytest.fixture
def customers(spark: SparkSession, table: Callable[..., TableName]) -> Callable[..., TableName]:
    def make(*rows: dict[str, Any]) -> TableName:
        name = table("customers", namespace="ods")
        spark.sql(f"CREATE TABLE {name} ({CUSTOMERS}) USING iceberg")
        frames.of_rows(spark, CUSTOMERS, rows).writeTo(str(name)).append()
        return name

    return make


@pytest.fixture
def gateway() -> Any:
    """A Pushgateway that keeps what was pushed."""
    pushed: list[tuple[str, str]] = []

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            pushed.append((self.path, self.rfile.read(int(self.headers["Content-Length"])).decode()))
            self.send_response(200)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", pushed
    server.shutdown()
    server.server_close()


def outcomes(spark: SparkSession, name: TableName, stated: list[checks.Check]) -> dict[str, bool]:
    result = verification.verify(name, spark.table(str(name)), stated, None)
    return {outcome.constraint: outcome.passed for outcome in result.outcomes}


@pytest.mark.spark
@pytest.mark.deequ
def test_the_committed_checks_hold_for_good_rows(spark, customers):
    name = customers(GOOD, GOOD | {"customer_id": 2, "email": "b@example.com"})

    found = outcomes(spark, name, checks.read(PROGRAMS / "checks/customers_transformed.yaml"))

    assert len(found) == 9
    assert set(found.values()) == {True}


@pytest.mark.spark
@pytest.mark.deequ
def test_each_check_finds_its_own_fault(spark, customers, tmp_path: Path):
    name = customers(
        GOOD,
        GOOD | {"customer_id": -5, "email": "broken", "region": None},
        GOOD | {"customer_id": None, "currency": "EURO"},
    )
    stated = """
checks:
  - size: {min: 4}
  - size: {min: 1, max: 3}
  - complete: region
  - complete: currency
  - unique: email
  - unique: [customer_id, email]
  - range: {column: customer_id, min: 1, max: 9}
  - range: {column: customer_id, min: -9}
  - pattern: {column: email, matches: '^[^@]+@.+\\.com$'}
  - pattern: {column: region, matches: 'Europe'}
  - fresh: {column: seen, within: 1 day}
  - fresh: {column: seen, within: 40000 days}
  - sql: {name: no long currency, query: 'SELECT MAX(LENGTH(currency)) = 3 FROM {table}'}
  - sql: {name: three rows, query: 'SELECT COUNT(*) = 3 FROM {table}'}
"""

    found = outcomes(spark, name, checks_of(tmp_path, stated))

    assert list(found.values()) == [
        False, True, False, True, False, True, False, True, False, True, False, True, False, True
    ]  # fmt: skip


@pytest.mark.spark
@pytest.mark.deequ
def test_an_empty_table_fails_its_size_and_freshness(spark, customers, tmp_path: Path):
    stated = "checks: [{size: {min: 1}}, {fresh: {column: seen, within: 1 day}}]"

    assert set(outcomes(spark, customers(), checks_of(tmp_path, stated)).values()) == {False}


@pytest.mark.spark
@pytest.mark.deequ
def test_a_check_is_measured_kept_pushed_and_told_by_its_exit_code(
    run: Run, customers, tmp_path: Path, gateway, program: Callable[[str], ModuleType], monkeypatch
):
    url, pushed = gateway
    monkeypatch.setenv("SPARK_JOB", "deequ-quality-check")
    (tmp_path / "checks.yaml").write_text("checks: [{complete: region}, {complete: email}]", encoding="utf-8")
    name = customers(GOOD, GOOD | {"region": None})
    quality = program("deequ_quality_check")
    settings = quality.ARGUMENTS.parse(
        ["--table", str(name), "--checks", str(tmp_path / "checks.yaml")],
        {"PUSHGATEWAY_URL": url, "DEEQU_METRICS_REPOSITORY": str(tmp_path / "kept")},
    )

    assert quality.work(settings, run) == quality.CRITICAL

    assert run.summary == {"passed_ratio": 0.5, "constraints": 2}
    kept = json.loads((tmp_path / f"kept/{name}.json").read_text(encoding="utf-8"))
    assert kept[0]["resultKey"]["tags"] == {"table": str(name)}
    (path, body), = pushed  # fmt: skip
    assert path == f"/metrics/job/deequ-quality-check/spark_job/deequ-quality-check/table/{name}"
    assert "spark_quality_passed_ratio 0.5\n" in body
    assert re.search(r"^spark_quality_last_run_timestamp_seconds 1\.\d+e\+09$", body, re.MULTILINE)


@pytest.mark.parametrize(
    ("ratio", "fail_on", "code"),
    [(1.0, "warning", 0), (0.95, "warning", 0), (0.94, "critical", 0), (0.94, "warning", 3), (0.89, "critical", 4)],
)
def test_the_severity_is_the_exit_code(program, ratio: float, fail_on: str, code: int):
    quality = program("deequ_quality_check")
    settings = quality.ARGUMENTS.parse(["--table", "iceberg.ods.a", "--fail-on", fail_on], {})

    assert quality.exit_code(ratio, settings) == code


def test_a_gateway_that_is_away_does_not_fail_the_check(capsys):
    assert not metrics.push("http://127.0.0.1:9", "job", "table", 1.0)

    assert "metrics not pushed, the job goes on" in capsys.readouterr().out


def test_metrics_have_the_names_of_the_catalogue():
    catalogue = (ROOT / "src/main/resources/catalogue/metrics.tsv").read_text(encoding="utf-8")
    names = re.findall(r"^(spark_quality_\w+)\t", catalogue, re.MULTILINE)

    assert sorted(names) == sorted([metrics.PASSED_RATIO, metrics.LAST_RUN])


def test_all_faults_of_a_file_of_checks_are_told_at_once(tmp_path: Path):
    stated = "checks: [{compleet: a}, {size: {least: 1}}, {range: {column: a}}, {fresh: {column: a, within: soon}}]"

    with pytest.raises(Fault) as refused:
        checks_of(tmp_path, stated)

    faults = str(refused.value).split("; check ")
    assert len(faults) == 4
    assert "it is not one of complete, unique, size, range, pattern, fresh, sql" in faults[0]
    assert "least" in faults[1]
    assert "neither min nor max" in faults[2]
    assert '"soon" is no duration' in faults[3]


def test_a_gateway_that_asks_for_a_user_gets_it_and_no_log_does(capsys, monkeypatch):
    asked: list[str | None] = []

    class Handler(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            asked.append(self.headers["Authorization"])
            self.send_response(200 if asked[-1] else 401)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}"
    assert not metrics.push(url, "job", "table", 1.0)
    monkeypatch.setenv("PUSHGATEWAY_USERNAME", "spark")
    monkeypatch.setenv("PUSHGATEWAY_PASSWORD", "word")

    assert metrics.push(url, "job", "table", 1.0)

    server.shutdown()
    server.server_close()
    assert asked == [None, "Basic " + base64.b64encode(b"spark:word").decode()]
    assert "word" not in capsys.readouterr().out
