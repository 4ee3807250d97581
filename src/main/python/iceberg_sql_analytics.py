"""Aggregates a table by day with a query of a file. Run again, it changes nothing unless the source has changed."""

import datetime
import sys
from dataclasses import dataclass
from pathlib import Path

from sparkjobs import analytics, schema, tables, values
from sparkjobs.arguments import Arguments, option
from sparkjobs.program import DONE, Run, execute
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Settings:
    source: TableName = option(values.table, "the table to read, the parameter :source of the query")
    target: TableName = option(values.table, "the table to write; it is made if it does not exist")
    query: Path = option(values.file, "the file with the query", default="sql/daily_events.sql")
    schema: Path = option(values.file, "the file that declares the target", default="schemas/daily_events.yaml")
    date: datetime.date = option(values.day, "the last day, in UTC", default="today")
    days: int = option(values.number(1), "how many days; 8 reach as far back as events may be late", default="8")


ARGUMENTS = Arguments("iceberg_sql_analytics.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    declared = schema.read(settings.schema)
    days = analytics.Days.ending(settings.date, settings.days)
    tables.prepare(run.spark, settings.target, declared)
    result = analytics.query(run.spark, settings.query.read_text(encoding="utf-8"), settings.source, days)
    run.count(rows_out=analytics.replace_days(result, settings.target, declared, days))
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
