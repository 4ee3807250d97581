"""Small data of the driver as a data frame, without a Python process on the executors."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from pyspark.sql import DataFrame, SparkSession


def of_rows(spark: SparkSession, columns: str, rows: Iterable[Mapping[str, Any]]) -> DataFrame:
    """Rows whose values JSON can hold; columns as Spark's SQL declares them."""
    text = json.dumps(list(rows), default=str)
    return spark.sql(f"SELECT inline(from_json(:rows, 'array<struct<{columns}>>'))", args={"rows": text})
