"""Runs the checks of a table: what Deequ knows by Deequ in one pass, the rest by queries."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql import functions as F

from sparkjobs.quality.checks import Check, Complete, Fresh, Pattern, Range, Size, Sql, Unique
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Outcome:
    """Whether one constraint holds, and why not."""

    constraint: str
    passed: bool
    message: str = ""


@dataclass(frozen=True)
class Result:
    """All outcomes of one table, and what Deequ measured on the way."""

    outcomes: tuple[Outcome, ...]
    measured: dict[str, float]

    @property
    def ratio(self) -> float:
        return sum(outcome.passed for outcome in self.outcomes) / len(self.outcomes)


def verify(table: TableName, rows: DataFrame, checks: list[Check], repository: str | None) -> Result:
    """Runs all checks; where there is a repository, its file of the table gets what Deequ measured."""
    of_deequ = [check for check in checks if not isinstance(check, (Fresh, Sql))]
    outcomes, measured = _by_deequ(table, rows, of_deequ, repository) if of_deequ else ((), {})
    by_query = (_by_query(table, rows, check) for check in checks if isinstance(check, (Fresh, Sql)))
    return Result((*outcomes, *by_query), measured)


def _by_deequ(
    table: TableName, rows: DataFrame, checks: Sequence[Check], repository: str | None
) -> tuple[tuple[Outcome, ...], dict[str, float]]:
    # PyDeequ refuses to be imported without it; the image and the platform's variables set it.
    os.environ.setdefault("SPARK_VERSION", ".".join(rows.sparkSession.version.split(".")[:2]))
    from pydeequ.checks import Check as DeequCheck
    from pydeequ.checks import CheckLevel
    from pydeequ.verification import VerificationResult, VerificationSuite

    spark = rows.sparkSession
    suite = VerificationSuite(spark).onData(rows)
    # A check for each constraint, so that the outcomes come back one by one and under our names.
    for number, check in enumerate(checks):
        suite = suite.addCheck(_constraint(check)(DeequCheck(spark, CheckLevel.Error, str(number))))
    done = (_keep(suite, table, spark, repository) if repository else suite).run()
    found = {int(row["check"]): row for row in VerificationResult.checkResultsAsDataFrame(spark, done).collect()}
    outcomes = tuple(
        Outcome(_shown(check), found[number]["constraint_status"] == "Success", found[number]["constraint_message"])
        for number, check in enumerate(checks)
    )
    numbers = VerificationResult.successMetricsAsDataFrame(spark, done).collect()
    return outcomes, {f"{row['instance']}/{row['name']}": float(row["value"]) for row in numbers}


def _keep(suite: Any, table: TableName, spark: Any, repository: str) -> Any:
    """A file for each table: Deequ reads and rewrites the whole file, so two jobs must not share one."""
    from pydeequ.repository import FileSystemMetricsRepository, ResultKey

    kept = FileSystemMetricsRepository(spark, f"{repository.rstrip('/')}/{table}.json")
    key = ResultKey(spark, ResultKey.current_milli_time(), {"table": str(table)})
    return suite.useRepository(kept).saveOrAppendResult(key)


def _constraint(check: Check) -> Callable[[Any], Any]:
    """What Deequ calls the check."""
    if isinstance(check, Complete):
        return lambda deequ: deequ.isComplete(check.column)
    if isinstance(check, Unique):
        return lambda deequ: deequ.hasUniqueness(list(check.columns), lambda share: share == 1.0)
    if isinstance(check, Size):
        return lambda deequ: deequ.hasSize(lambda size: check.min <= size and (check.max is None or size <= check.max))
    if isinstance(check, Pattern):
        # As a predicate: Deequ's own hasPattern counts a row without a value as one that does not match.
        escaped = check.matches.replace("\\", "\\\\").replace("'", "\\'")
        return _holds(f"`{check.column}` IS NULL OR `{check.column}` RLIKE '{escaped}'", _shown(check))
    if isinstance(check, Range):
        bounds = [f"`{check.column}` >= {check.min}"] if check.min is not None else []
        bounds += [f"`{check.column}` <= {check.max}"] if check.max is not None else []
        return _holds(f"`{check.column}` IS NULL OR ({' AND '.join(bounds)})", _shown(check))
    raise TypeError(check)


def _holds(predicate: str, name: str) -> Callable[[Any], Any]:
    return lambda deequ: deequ.satisfies(predicate, name, lambda share: share == 1.0)


def _by_query(table: TableName, rows: DataFrame, check: Fresh | Sql) -> Outcome:
    if isinstance(check, Fresh):
        newest = rows.select((F.max(check.column) >= F.current_timestamp() - F.lit(check.within)).alias("fresh"))
        passed = bool(newest.collect()[0]["fresh"])
        return Outcome(_shown(check), passed, "" if passed else "its newest value is too old, or there is none")
    found = rows.sparkSession.sql(check.query.replace("{table}", str(table))).collect()
    passed = len(found) == 1 and len(found[0]) == 1 and found[0][0] is True
    return Outcome(_shown(check), passed, "" if passed else f"the query gave {[tuple(row) for row in found[:3]]}")


def _shown(check: Check) -> str:
    if isinstance(check, Sql):
        return f"sql {check.name}"
    stated = ", ".join(str(value) for value in vars(check).values() if value is not None)
    return f"{type(check).__name__.lower()} {stated}"
