"""What the tests of the programs share: one Spark session a run, with the jars of the image."""

import importlib.util
import itertools
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pyspark
import pytest
from pyspark.sql import DataFrame, SparkSession

ROOT = Path(__file__).resolve().parents[4]
PROGRAMS = ROOT / "src/main/python"
# Laid there by .ci/python-tests.
JARS = Path(os.environ.get("SPARK_TEST_JARS", ROOT / "target/jars"))
# The line of Spark that these tests run on, and the settings of a platform of that line, as they are rendered.
LINE = ".".join(pyspark.__version__.split(".")[:2])
SCENARIOS = {
    "3.5": "pods-with-a-role-of-aws-need-no-keys",
    "4.1": "spark-4-has-jars-properties-and-classes-of-its-own",
}
RENDERED = ROOT / "golden" / SCENARIOS[LINE] / "out/dev/k8s/compute/spark/spark-configuration.yaml"

# Python shows times of Spark on the clock of its machine.
os.environ["TZ"] = "UTC"
time.tzset()
# The workers of Spark are Pythons of the same kind.
os.environ["PYSPARK_PYTHON"] = sys.executable
sys.path.insert(0, str(PROGRAMS))

from services.spark_mlflow_client import SparkMLFlowClient  # noqa: E402
from sparkjobs.program import Run  # noqa: E402
from sparkjobs.session import serve_callbacks  # noqa: E402
from sparkjobs.signals import Stopping  # noqa: E402
from sparkjobs.values import TableName  # noqa: E402

_numbers = itertools.count(1)


def settings_of_session(folder: Path) -> dict[str, str]:
    """What the platform renders, with a folder in the place of the object store."""
    return {
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.extraClassPath": f"{JARS}/*",
        # Short plans over few rows: what compiles longer than it runs is switched off.
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "spark.driver.host": "127.0.0.1",
        "spark.sql.codegen.factoryMode": "NO_CODEGEN",
        "spark.sql.codegen.wholeStage": "false",
        "spark.sql.catalog.iceberg": "org.apache.iceberg.spark.SparkCatalog",
        "spark.sql.catalog.iceberg.type": "hadoop",
        "spark.sql.catalog.iceberg.warehouse": str(folder / "warehouse"),
        "spark.sql.extensions": "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions",
        "spark.sql.shuffle.partitions": "2",
        "spark.sql.streaming.metricsEnabled": "true",
        "spark.ui.enabled": "false",
    }


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    builder = SparkSession.builder.master("local[2]").appName("tests")
    for key, value in settings_of_session(tmp_path_factory.mktemp("spark")).items():
        builder = builder.config(key, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    session.conf.set("spark.sql.session.timeZone", "UTC")
    serve_callbacks(session)
    yield session
    session.stop()


@pytest.fixture
def run(spark: SparkSession) -> Run:
    return Run(spark, SparkMLFlowClient(), Stopping())


@pytest.fixture
def table() -> Callable[..., TableName]:
    """Names that no other test uses."""

    def name(base: str = "things", namespace: str = "raw") -> TableName:
        return TableName("iceberg", f"{namespace}{next(_numbers)}", base)

    return name


@pytest.fixture
def program() -> Callable[[str], ModuleType]:
    """A program by its file's name."""

    def load(name: str) -> ModuleType:
        spec = importlib.util.spec_from_file_location(name.replace("-", "_"), PROGRAMS / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # Dataclasses look their module up.
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return load


def rows(frame: DataFrame) -> list[tuple[Any, ...]]:
    return sorted((tuple(row) for row in frame.collect()), key=repr)
