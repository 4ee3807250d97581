"""The table of the properties that a line of Spark knows is what the Spark of that line declares, with its defaults."""

import re
import subprocess
from pathlib import Path

import pyspark
import pytest
from conftest import JARS, ROOT

pytestmark = pytest.mark.spark

LINE = ".".join(pyspark.__version__.split(".")[:2])
TABLE = ROOT / f"src/main/resources/catalogue/spark-{LINE}-keys.tsv"
SPARK = Path(pyspark.__file__).parent / "jars"
PROGRAM = Path(__file__).with_name("DeclaredKeys.java")

# Of other cluster managers and of DStreams, which the catalogue knows as such; and names for one old release.
ELSEWHERE = re.compile(
    r"spark\.(mesos|yarn|streaming)\..*|spark\.(driver\.appUIAddress|executor\.uri|shuffle\.cleaner\.interval)"
)
UNITS = {
    "b": 1,
    "k": 1024,
    "m": 1024**2,
    "g": 1024**3,
    "t": 1024**4,
    "ms": 1,
    "s": 1000,
    "min": 60_000,
    "h": 3_600_000,
    "d": 86_400_000,
}


@pytest.fixture(scope="module")
def declared() -> dict[str, str]:
    command = ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{SPARK}/*:{JARS}/*", str(PROGRAM)]
    lines = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    return dict(line.split("\t", 1) for line in lines if line.startswith("spark."))


def table() -> dict[str, list[str]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = [(line + "\t\t\t").split("\t") for line in lines]
    return {row[0]: row for row in rows}


def test_every_property_that_spark_declares_stands_in_the_table(declared: dict[str, str]) -> None:
    missing = [key for key in declared if key not in table() and not ELSEWHERE.fullmatch(key)]

    assert len(declared) > 1000
    assert missing == []


def amount(text: str, kind: str) -> float | str:
    """Spark prints times in milliseconds and sizes in bytes; sources write them as people do."""
    unit = kind.partition(":")[2]
    found = re.fullmatch(r"(-?[0-9]+)([a-z]*)", text.lower())
    if not unit or not found:
        return text
    written = found.group(2) or unit
    written = {"m": "min"}.get(written, written) if kind.startswith("time") else written
    return int(found.group(1)) * UNITS[written.removesuffix("b") or "b"]


def test_defaults_of_the_table_are_those_of_spark(declared: dict[str, str]) -> None:
    others = {
        key: (row[3], declared[key])
        for key, row in table().items()
        if row[3] and key in declared and amount(row[3], row[1]) != amount(declared[key], row[1])
    }

    assert others == {}


# A platform of each line, as it is rendered.
RENDERED = {
    "3.5": "pods-with-a-role-of-aws-need-no-keys",
    "4.1": "spark-4-has-jars-properties-and-classes-of-its-own",
}
# Properties whose names go on with those of a store, of a catalog or of a variable.
OPEN = (
    "spark.hadoop.",
    "spark.sql.catalog.",
    "spark.kubernetes.driver.secretKeyRef.",
    "spark.kubernetes.executor.secretKeyRef.",
)


def test_spark_declares_what_the_platform_sets_for_every_submission(declared: dict[str, str]) -> None:
    file = ROOT / "golden" / RENDERED[LINE] / "out/dev/k8s/compute/spark/spark-configuration.yaml"
    keys = re.findall(r"(?m)^ +(spark\.[^=\s]+)=", file.read_text(encoding="utf-8"))

    assert len(keys) > 10
    assert [key for key in keys if key not in declared and not key.startswith(OPEN)] == []
