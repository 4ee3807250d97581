"""Joins customers with reference data of their countries, and replaces the target by the result."""

import sys
from dataclasses import dataclass
from pathlib import Path

from sparkjobs import enrichment, schema, tables, values
from sparkjobs.arguments import Arguments, option
from sparkjobs.program import DONE, Run, execute
from sparkjobs.values import TableName


@dataclass(frozen=True)
class Settings:
    source: TableName = option(values.table, "the table of customers")
    target: TableName = option(values.table, "the table to replace; it is made if it does not exist")
    reference: Path = option(
        values.file, "the CSV file of countries, with a column country_code", default="reference/countries.csv"
    )
    schema: Path = option(
        values.file, "the file that declares the target", default="schemas/customers_transformed.yaml"
    )


ARGUMENTS = Arguments("data_enrichment.py", __doc__ or "", Settings)


def work(settings: Settings, run: Run) -> int:
    declared = schema.read(settings.schema)
    countries = enrichment.reference(run.spark, settings.reference)
    rows = enrichment.customers(run.spark, settings.source)
    tables.prepare(run.spark, settings.target, declared)
    enrichment.replace(run, enrichment.enriched(rows, countries), settings.target, declared)
    return DONE


if __name__ == "__main__":
    sys.exit(execute(ARGUMENTS, work))
