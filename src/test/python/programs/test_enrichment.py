"""Customers, cleaned and joined with their countries."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PROGRAMS, rows
from pyspark.sql import SparkSession
from sparkjobs import enrichment, frames, schema, tables
from sparkjobs.program import Run
from sparkjobs.values import Fault, TableName

pytestmark = pytest.mark.spark

COLUMNS = "customer_id int, name string, email string, country_code string, cdc_deleted boolean, cdc_position string"


@pytest.fixture
def source(spark: SparkSession, table: Callable[..., TableName]) -> TableName:
    """As the changes of MySQL's inventory.customers make it."""
    name = table("customers")
    spark.sql(f"CREATE TABLE {name} ({COLUMNS}) USING iceberg")
    stated = [
        {"customer_id": 1, "name": " Ada ", "email": "ADA@example.com ", "country_code": "gb", "cdc_deleted": False},
        {"customer_id": 2, "name": "Bo", "email": "bo@example.com", "country_code": "ZZ", "cdc_deleted": False},
        {"customer_id": 3, "cdc_deleted": True},
    ]
    frames.of_rows(spark, COLUMNS, stated).writeTo(str(name)).append()
    return name


def transform(run: Run, source: TableName, target: TableName) -> None:
    declared = schema.read(PROGRAMS / "schemas/customers_transformed.yaml")
    countries = enrichment.reference(run.spark, PROGRAMS / "reference/countries.csv")
    tables.prepare(run.spark, target, declared)
    result = enrichment.enriched(enrichment.customers(run.spark, source), countries)
    enrichment.replace(run, result, target, declared)


def test_customers_get_the_facts_of_their_country_and_the_deleted_are_left_out(run, source, table):
    target = table("customers_transformed", namespace="ods")

    transform(run, source, target)

    assert rows(run.spark.table(str(target))) == [
        (1, "Ada", "ada@example.com", "GB", "United Kingdom", "Europe", "GBP"),
        (2, "Bo", "bo@example.com", "ZZ", None, None, None),
    ]
    assert run.summary == {"rows_in": 2, "rows_out": 2, "rows_without_region": 1}


def test_a_second_run_makes_no_snapshot_and_a_change_replaces_the_table(run, source, table):
    target = table("customers_transformed", namespace="ods")
    transform(run, source, target)
    before = run.spark.table(f"{target}.snapshots").count()

    transform(run, source, target)
    assert run.spark.table(f"{target}.snapshots").count() == before

    run.spark.sql(f"DELETE FROM {source} WHERE customer_id = 2")
    transform(run, source, target)
    assert rows(run.spark.table(str(target)).select("customer_id")) == [(1,)]


def test_countries_are_broadcast(run, source):
    countries = enrichment.reference(run.spark, PROGRAMS / "reference/countries.csv")

    result = enrichment.enriched(enrichment.customers(run.spark, source), countries)

    assert "BroadcastHashJoin" in result._jdf.queryExecution().executedPlan().toString()


def test_a_source_without_the_columns_is_refused(run, table):
    name = table("customers")
    run.spark.sql(f"CREATE TABLE {name} (customer_id int, name string) USING iceberg")

    with pytest.raises(Fault, match="lacks email, country_code; it has customer_id, name"):
        enrichment.customers(run.spark, name)


def test_a_reference_without_country_codes_is_refused(run, tmp_path: Path):
    (tmp_path / "countries.csv").write_text("code,region\nDE,Europe\n", encoding="utf-8")

    with pytest.raises(Fault, match="it needs rows, and a column country_code"):
        enrichment.reference(run.spark, tmp_path / "countries.csv")
