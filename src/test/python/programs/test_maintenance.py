"""Maintenance: small files become one, old snapshots and orphans go, and one broken table does not stop the others."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from pyspark.sql import SparkSession
from sparkjobs.maintenance import Plan, maintain
from sparkjobs.program import Run
from sparkjobs.values import TableName

pytestmark = pytest.mark.spark

NOW = Plan(keep_days=0, orphan_days=1, dry_run=False)


@pytest.fixture
def things(spark: SparkSession, table: Callable[..., TableName]) -> TableName:
    name = table()
    spark.sql(f"CREATE TABLE {name} (id int) USING iceberg")
    for number in range(6):
        spark.sql(f"INSERT INTO {name} VALUES ({number})")
    return name


def folder(spark: SparkSession, name: TableName) -> Path:
    return Path(spark.conf.get("spark.sql.catalog.iceberg.warehouse") or "") / name.namespace / name.name


def files(spark: SparkSession, name: TableName) -> int:
    return spark.table(f"{name}.files").count()


def snapshots(spark: SparkSession, name: TableName) -> int:
    return spark.table(f"{name}.snapshots").count()


def orphan(spark: SparkSession, name: TableName) -> Path:
    path = folder(spark, name) / "data/orphan.parquet"
    path.write_bytes(b"an unknown file")
    old = time.time() - 2 * 86400
    os.utime(path, (old, old))
    return path


def test_a_table_is_compacted_and_rid_of_snapshots_and_orphans(spark, things):
    lost = orphan(spark, things)

    assert maintain(spark, things, NOW)

    assert (files(spark, things), snapshots(spark, things), lost.exists()) == (1, 1, False)
    assert spark.table(str(things)).count() == 6


def test_snapshots_of_the_days_to_keep_stay(spark, things):
    assert maintain(spark, things, Plan(keep_days=7, orphan_days=1, dry_run=False))

    assert snapshots(spark, things) >= 6


def test_a_dry_run_changes_nothing_and_tells_what_it_would_do(spark, things, capsys):
    lost = orphan(spark, things)

    assert maintain(spark, things, Plan(keep_days=0, orphan_days=1, dry_run=True))

    assert (files(spark, things), snapshots(spark, things), lost.exists()) == (6, 6, True)
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["event"], line.get("files"), line.get("small_files")) for line in told] == [
        ("step done", 1, None),
        ("dry run", None, 6),
    ]


def test_a_broken_table_is_told_and_the_others_are_maintained(
    run: Run, things: TableName, program: Callable[[str], ModuleType], capsys
):
    broken = things.beside("broken")
    run.spark.sql(f"CREATE TABLE {broken} (id int) USING iceberg")
    run.spark.sql(f"INSERT INTO {broken} VALUES (1), (2)")
    for part in (folder(run.spark, broken) / "metadata").glob("snap-*.avro"):
        part.unlink()
    maintenance = program("iceberg_maintenance")
    settings = maintenance.ARGUMENTS.parse(
        ["--namespaces", f"iceberg.{things.namespace},iceberg.missing", "--keep-days", "0"]
    )

    assert maintenance.work(settings, run) == 1

    summary = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert summary["failed"] == [str(broken), "iceberg.missing"]
    assert files(run.spark, things) == 1
