"""my-job.py, the quick start: it runs for everyone, again and again, onto a folder."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from pyspark.sql import SparkSession


@pytest.fixture
def job(program: Callable[[str], ModuleType]) -> ModuleType:
    return program("my-job")


@pytest.mark.parametrize(
    ("output", "target"),
    [
        ("s3a://output-data/", "s3a://output-data/my-job"),
        ("s3a://output-data", "s3a://output-data/my-job"),
        ("s3a://output-data/report", "s3a://output-data/report"),
        ("/data/report", "/data/report"),
        ("file:///data/report", "file:///data/report"),
    ],
)
def test_a_root_of_a_bucket_gets_a_folder(job, output: str, target: str):
    assert job.target(output) == target


def test_both_faults_are_told_at_once(job, capsys):
    with pytest.raises(SystemExit) as refused:
        job.ARGUMENTS.parse(["--input", "input-data"])

    assert refused.value.code == 2
    said = capsys.readouterr().err
    assert '--input: "input-data"' in said
    assert '--output: ""' in said


def test_an_output_within_the_input_is_refused(job, capsys):
    with pytest.raises(SystemExit):
        job.ARGUMENTS.parse(["--input", "s3a://data/", "--output", "s3a://data/"])

    assert "lies below --input" in capsys.readouterr().err


@pytest.mark.spark
def test_lines_are_counted_by_file(job, spark: SparkSession, tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "a.txt").write_text("one\ntwo\n", encoding="utf-8")
    (tmp_path / "folder/b.txt").write_text("drei\n", encoding="utf-8")

    found = [
        (Path(row["file"]).name, row["lines"], row["characters"]) for row in job.counted(spark, str(tmp_path)).collect()
    ]

    assert found == [("a.txt", 2, 6), ("b.txt", 1, 4)]


@pytest.mark.spark
def test_an_empty_input_is_an_empty_table(job, spark: SparkSession, tmp_path: Path):
    (tmp_path / "input").mkdir()

    assert job.counted(spark, str(tmp_path / "input")).collect() == []
