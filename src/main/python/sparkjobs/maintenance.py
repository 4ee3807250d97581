"""Maintenance of Iceberg tables: each by itself, so that one that fails does not keep the others from it."""

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


def steps(table: TableName, plan: Plan, now: datetime) -> list[Step]:
    """The steps in an order in which each profits from those before it."""
    expired, orphaned = (now - timedelta(days=days) for days in (plan.keep_days, plan.orphan_days))
    name = f"table => '{table.namespace}.{table.name}'"
    # prefix_listing, because the listing of Hadoop knows no s3://.
    orphans = f"{name}, older_than => {_time(orphaned)}, prefix_listing => true, dry_run => {str(plan.dry_run).lower()}"
    if plan.dry_run:
        return [Step("remove_orphan_files", _call(table, "remove_orphan_files", orphans))]
    target = f"map('target-file-size-bytes', '{tables.TARGET_FILE_BYTES}', 'partial-progress.enabled', 'true')"
    return [
        Step("rewrite_data_files", _call(table, "rewrite_data_files", f"{name}, options => {target}")),
        Step("rewrite_position_delete_files", _call(table, "rewrite_position_delete_files", name)),
        Step("rewrite_manifests", _call(table, "rewrite_manifests", name)),
        Step("expire_snapshots", _call(table, "expire_snapshots", f"{name}, older_than => {_time(expired)}")),
        Step("remove_orphan_files", _call(table, "remove_orphan_files", orphans)),
    ]


def maintain(spark: SparkSession, table: TableName, plan: Plan) -> bool:
    """Does all steps, and says whether each went well; a step that fails does not keep the others from it."""
    done = [_do(spark, table, step) for step in steps(table, plan, datetime.now(timezone.utc))]
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
    old = datetime.now(timezone.utc) - timedelta(days=plan.keep_days)
    snapshots = spark.table(f"{table}.snapshots").where(f"committed_at < {_time(old)}").count()
    log.info("dry run", table=table, small_files=files, snapshots_to_look_at=snapshots)


def _call(table: TableName, procedure: str, arguments: str) -> str:
    return f"CALL {table.catalog}.system.{procedure}({arguments})"


def _time(moment: datetime) -> str:
    """A literal: procedures take no expressions."""
    return f"TIMESTAMP '{moment:%Y-%m-%d %H:%M:%S}'"
