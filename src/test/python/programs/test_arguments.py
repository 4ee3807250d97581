"""Command lines: what is given, what is missing, and every fault in one report."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from conftest import PROGRAMS, ROOT
from sparkjobs import values
from sparkjobs.arguments import Arguments, Refused, option, switch, variable
from sparkjobs.values import Fault

OWN = ["cdc_to_iceberg", "data_enrichment", "deequ_quality_check", "iceberg_maintenance", "iceberg_sql_analytics"]
OWN += ["kafka_to_iceberg", "my-job"]

# What the platform gives to the driver of any job.
VARIABLES = {
    "CHECKPOINT_LOCATION": "s3a://checkpoint/events",
    "DEEQU_CRITICAL_THRESHOLD": "0.9",
    "DEEQU_METRICS_REPOSITORY": "s3a://output-data/quality/metrics",
    "DEEQU_WARNING_THRESHOLD": "0.95",
    "KAFKA_BOOTSTRAP_SERVERS": "kafka-service:9092",
    "PUSHGATEWAY_URL": "http://prometheus-pushgateway.monitoring:9091",
}


@dataclass(frozen=True)
class Settings:
    table: values.TableName = option(values.table, "a table")
    keep_days: int = option(values.number(1), "days", default="7")
    dry_run: bool = switch("only look")
    servers: str = variable("SERVERS", values.text, "brokers")


ARGUMENTS = Arguments("program.py", "A program.", Settings)


def parse(*arguments: str, environment: Mapping[str, str] | None = None) -> Settings:
    return ARGUMENTS.parse(arguments, {"SERVERS": "a:1"} if environment is None else environment)


def test_what_is_given_is_read_and_the_rest_has_its_default():
    assert parse("--table", "iceberg.raw.a") == Settings(values.table("iceberg.raw.a"), 7, False, "a:1")
    assert parse("--table=iceberg.raw.a", "--keep-days", "1", "--dry-run").keep_days == 1


def test_all_faults_stand_in_one_report():
    with pytest.raises(Refused) as refused:
        parse("--tabel", "x", "--keep-days", "0", "--table", environment={})

    assert str(refused.value).splitlines() == [
        "--tabel: unknown argument",
        "x: unknown argument",
        "--table: the value is missing",
        '--keep-days: "0" is no whole number of at least 1',
        "SERVERS: it is missing",
    ]


def test_an_abbreviated_option_is_unknown():
    with pytest.raises(Refused, match="--keep: unknown argument"):
        parse("--table", "iceberg.raw.a", "--keep", "3")


@pytest.mark.parametrize(
    ("parse_value", "text", "fault"),
    [
        (values.table, "raw.events", "a table is catalog.namespace.name"),
        (values.table, "iceberg.raw.events; DROP", "a table is catalog.namespace.name"),
        (values.namespace, "iceberg", "a namespace is catalog.name"),
        (values.topic, "raw events", "is no topic"),
        (values.pattern, "mysql(", "is no pattern"),
        (values.file, "schemas/missing.yaml", "does not exist"),
        (values.day, "20.11.2026", "a day is YYYY-MM-DD or today"),
        (values.duration, "7d", "a duration is a number and a unit"),
        (values.trigger, "often", "a duration is a number and a unit"),
        (values.share, "1.5", "a share is a number from 0 to 1"),
        (values.address, "output-data", "an address has a scheme"),
        (values.one_of("a", "b"), "c", "is none of a, b"),
    ],
)
def test_a_value_that_cannot_be_used_says_what_is_allowed(parse_value: Callable[[str], Any], text: str, fault: str):
    with pytest.raises(Fault, match=fault):
        parse_value(text)


def test_values_are_read():
    assert values.table("iceberg.a.b.c") == values.TableName("iceberg", "a.b", "c")
    assert values.day("2026-11-20") == date(2026, 11, 20)
    assert values.duration("2 hours") == timedelta(hours=2)
    assert values.file("sql/daily_events.sql") == PROGRAMS / "sql/daily_events.sql"
    assert values.trigger("availableNow") == "availableNow"


@pytest.mark.parametrize("name", OWN)
def test_each_program_has_help_that_names_each_option(name: str):
    done = run_program(name, "--help")

    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(f"usage: {name}.py")


@pytest.mark.parametrize("name", OWN)
def test_each_program_refuses_a_wrong_command_line_before_it_starts_spark(name: str):
    done = run_program(name, "--nonsense")

    assert done.returncode == 2
    assert "--nonsense" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def run_program(name: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    # A JVM could not start without its home, so these programs never asked for one.
    environment = {"PATH": os.environ["PATH"], "SPARK_HOME": "/nonexistent", "JAVA_HOME": "/nonexistent"}
    command = [sys.executable, "-B", str(PROGRAMS / f"{name}.py"), *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


def jobs(folder: Path) -> list[tuple[str, str, list[str]]]:
    """The jobs of a folder of environments that run a program of ours: name, program, arguments.

    The program is known by its file's name, wherever it lies; programs of others are none of our business.
    """
    found = []
    files = sorted(folder.glob("*.yaml")) + sorted((folder / "jobs").glob("*.yaml"))
    for path in files:
        content = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        stated = content.get("jobs") or {} if path.parent == folder else {path.stem: content}
        for name, job in stated.items():
            stem = Path(str((job or {}).get("main", ""))).stem
            if stem in OWN and (path.parent != folder or "arguments" in job):
                found.append((f"{path.stem}/{name}", stem, [str(each) for each in job.get("arguments") or []]))
    return found


JOBS = jobs(ROOT / "environments")


@pytest.mark.parametrize(("main", "arguments"), [job[1:] for job in JOBS], ids=[job[0] for job in JOBS])
def test_a_job_of_the_environments_is_understood_by_its_program(program, main: str, arguments: list[str]):
    read = program(main).ARGUMENTS.parse
    read(arguments) if main == "my-job" else read(arguments, VARIABLES)


def test_a_misspelt_argument_of_a_job_is_found(program: Callable[[str], ModuleType], tmp_path: Path):
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs/etl.yaml").write_text(
        "main: local:///opt/spark/app/kafka_to_iceberg.py\narguments: [--topics, a, --table, iceberg.raw.a]\n",
        encoding="utf-8",
    )
    (tmp_path / "jobs/other.yaml").write_text("main: s3a://spark-code/other.py\narguments: [--x]\n", encoding="utf-8")
    (tmp_path / "dev.yaml").write_text("jobs: {etl: {suspend: true}, other: null}\n", encoding="utf-8")

    ((_, main, arguments),) = jobs(tmp_path)

    with pytest.raises(Refused, match="--topics: unknown argument"):
        program(main).ARGUMENTS.parse(arguments, VARIABLES)


def test_no_environments_are_no_jobs(tmp_path: Path):
    assert jobs(tmp_path) == []
