"""Maintenance of Iceberg tables: each by itself, so that one that fails does not keep the others from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from pyspark.sql import SparkSession

from sparkjobs import commits, log, tables
from sparkjobs.values import TableName

# Iceberg itself refuses to look for orphans that are younger: they may belong to a commit that is being made.
LEAST_ORPHAN_DAYS = 1


@dataclass(frozen=True)
class Plan:
    """What is done to each table."""

    keep_days: int
    orphan_days: int
    dry_run: bool


@dataclass(frozen=True)
class Step:
    """One procedure of Iceberg, and what of its answer is told."""

    name: str
    call: str


def tables_of(spark: SparkSession, namespace: str) -> list[TableName]:
    catalog, rest = namespace.split(".", 1)
    names = sorted(row["tableName"] for row in spark.sql(f"SHOW TABLES IN {namespace}").collect())
    return [TableName(catalog, rest, name) for name in names]


def steps(table: TableName, plan: Plan) -> Iterator[Step]:
    """The steps in an order in which each profits from those before it; each looks at the clock when its turn comes."""
    name = f"table => '{table.namespace}.{table.name}'"
    if not plan.dry_run:
        target = f"map('target-file-size-bytes', '{tables.TARGET_FILE_BYTES}')"
        yield Step("rewrite_data_files", _call(table, "rewrite_data_files", f"{name}, options => {target}"))
        yield Step("rewrite_position_delete_files", _call(table, "rewrite_position_delete_files", name))
        yield Step("rewrite_manifests", _call(table, "rewrite_manifests", name))
        expired = f"{name}, older_than => {_ago(plan.keep_days)}"
        yield Step("expire_snapshots", _call(table, "expire_snapshots", expired))
    # prefix_listing, because the listing of Hadoop knows no s3://.
    orphans = f"{name}, older_than => {_ago(plan.orphan_days)}, prefix_listing => true, dry_run => {plan.dry_run}"
    yield Step("remove_orphan_files", _call(table, "remove_orphan_files", orphans))


def maintain(spark: SparkSession, table: TableName, plan: Plan) -> bool:
    """Does all steps, and says whether each went well; a step that fails does not keep the others from it."""
    done = [_do(spark, table, step) for step in steps(table, plan)]
    if plan.dry_run:
        _tell_what_would_be_done(spark, table, plan)
    return all(done)


def _do(spark: SparkSession, table: TableName, step: Step) -> bool:
    try:
        answer = commits.retrying(step.name, lambda: spark.sql(step.call).collect())
    except Exception as failure:
        message = str(failure).splitlines()[0][:300]
        log.error("step failed", table=table, step=step.name, error=type(failure).__name__, message=message)
        return False
    numbers = answer[0].asDict() if len(answer) == 1 and step.name != "remove_orphan_files" else {"files": len(answer)}
    log.info("step done", table=table, step=step.name, **numbers)
    return True


def _tell_what_would_be_done(spark: SparkSession, table: TableName, plan: Plan) -> None:
    small = f"file_size_in_bytes < {tables.TARGET_FILE_BYTES * 3 // 4}"
    files = spark.table(f"{table}.data_files").where(small).count()
    snapshots = spark.table(f"{table}.snapshots").where(f"committed_at < {_ago(plan.keep_days)}").count()
    log.info("dry run", table=table, small_files=files, snapshots_to_look_at=snapshots)


def _call(table: TableName, procedure: str, arguments: str) -> str:
    return f"CALL {table.catalog}.system.{procedure}({arguments})"


def _ago(days: int) -> str:
    """A literal: procedures take no expressions."""
    return f"TIMESTAMP '{datetime.now(timezone.utc) - timedelta(days=days):%Y-%m-%d %H:%M:%S.%f}'"
