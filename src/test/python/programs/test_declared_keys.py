"""The table of the properties that a line of Spark knows is what the Spark of that line declares, with its defaults."""

import re
import subprocess
from pathlib import Path

import pyspark
import pytest
from conftest import JARS, LINE, RENDERED, ROOT

pytestmark = [pytest.mark.spark, pytest.mark.line]

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
def said() -> list[list[str]]:
    command = ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{SPARK}/*:{JARS}/*", str(PROGRAM)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return [line.split("\t", 1) for line in done.stdout.splitlines() if "\t" in line]


@pytest.fixture(scope="module")
def declared(said: list[list[str]]) -> dict[str, str]:
    return {key: value for key, value in said if key.startswith("spark.")}


@pytest.fixture(scope="module")
def constants(said: list[list[str]]) -> set[str]:
    """The names of properties that S3A and Iceberg read."""
    return {value for key, value in said if key == "constant"}


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


# Properties whose names go on with that of a variable.
OF_VARIABLES = ("spark.kubernetes.driver.secretKeyRef.", "spark.kubernetes.executor.secretKeyRef.")
S3A = "spark.hadoop.fs.s3a."
OF_CATALOG = re.compile(r"spark\.sql\.catalog\.\w+\.(.+)")


def rendered() -> list[str]:
    """Those for every submission, of the history server, and of each job."""
    files = [file.read_text(encoding="utf-8") for file in sorted(RENDERED.parent.rglob("*.yaml"))]
    return sorted({key for text in files for key in re.findall(r"(?m)^ +(spark\.[^=:\s]+)(?:=|: )", text)})


def test_spark_declares_what_the_platform_sets(declared: dict[str, str]) -> None:
    keys = [key for key in rendered() if not key.startswith((S3A, "spark.sql.catalog.", *OF_VARIABLES))]

    assert len(keys) > 20
    assert [key for key in keys if key not in declared] == []


def test_s3a_reads_what_the_platform_sets_for_it(constants: set[str]) -> None:
    keys = [key.removeprefix("spark.hadoop.") for key in rendered() if key.startswith(S3A)]

    assert len(keys) > 3
    assert [key for key in keys if key not in constants] == []


def test_iceberg_reads_what_the_platform_sets_for_a_catalog(constants: set[str]) -> None:
    keys = [found.group(1) for found in map(OF_CATALOG.fullmatch, rendered()) if found]

    assert len(keys) > 4
    assert [key for key in keys if key not in constants] == []
