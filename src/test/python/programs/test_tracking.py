"""Runs in MLflow: what they carry, how they end, and that a tracking server never gets in the way of a job."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from conftest import PROGRAMS
from pyspark.sql import SparkSession
from services.spark_mlflow_client import SparkMLFlowClient, measured

mlflow = pytest.importorskip("mlflow")


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """MLflow's own store in a folder."""
    monkeypatch.setenv("MLFLOW_TRACKING_URI", (tmp_path / "mlruns").as_uri())
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    monkeypatch.setenv("SPARK_JOB", "my-etl")
    return tmp_path / "mlruns"


def runs(store: Path, experiment: str) -> list[Any]:
    client = mlflow.MlflowClient(store.as_uri())
    return list(client.search_runs([client.get_experiment_by_name(experiment).experiment_id]))


def test_the_code_of_the_guide_logs_a_run(store: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SPARK_HISTORY_URL", "https://spark-history.example.com/")
    client = SparkMLFlowClient(experiment_name="etl-jobs")
    run_id = client.start_spark_run("my-etl-job", tags={"source": "kafka"})
    client.log_metrics({"records_processed": 5, "processing_time_seconds": 123.45})
    client.log_quality_metrics({"email/Uniqueness": 0.5}, "customers")
    client.end_run(status="FINISHED")

    (run,) = runs(store, "etl-jobs")
    assert (run.info.run_id, run.info.run_name, run.info.status) == (run_id, "my-etl-job", "FINISHED")
    assert run.data.metrics == {
        "customers/email/Uniqueness": 0.5,
        "processing_time_seconds": 123.45,
        "records_processed": 5.0,
    }
    assert run.data.tags["source"] == "kafka"
    assert run.data.tags["spark.job"] == "my-etl"


@pytest.mark.spark
def test_a_run_says_which_application_it_was_and_where_its_history_is(
    spark: SparkSession, store: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("SPARK_HISTORY_URL", "https://spark-history.example.com/")
    with SparkMLFlowClient("etl-jobs") as client:
        client.start_spark_run("run")

    tags = runs(store, "etl-jobs")[0].data.tags
    application = spark.sparkContext.applicationId
    assert (tags["spark.app.id"], tags["spark.version"]) == (application, spark.version)
    assert tags["spark.history"] == f"https://spark-history.example.com/history/{application}/"


def test_a_run_in_which_something_is_raised_is_failed(store: Path):
    def work() -> None:
        with SparkMLFlowClient("etl-jobs") as client:
            client.start_spark_run("run")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        work()

    assert runs(store, "etl-jobs")[0].info.status == "FAILED"


CRASH = """
from services.spark_mlflow_client import SparkMLFlowClient
client = SparkMLFlowClient(experiment_name="etl-jobs")
client.start_spark_run("my-etl-job")
print("started", flush=True)
{end}
"""


def script(end: str) -> subprocess.Popen[str]:
    environment = os.environ | {"PYTHONPATH": str(PROGRAMS)}
    command = [sys.executable, "-B", "-c", CRASH.format(end=end)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_run_of_a_program_that_crashes_is_failed(store: Path):
    program = script("1 / 0")
    program.communicate(timeout=120)

    assert (program.returncode, runs(store, "etl-jobs")[0].info.status) == (1, "FAILED")


def test_a_run_of_a_program_that_is_killed_is_failed(store: Path):
    program = script("import time; time.sleep(100)")
    assert program.stdout is not None
    assert program.stdout.readline() == "started\n"
    program.send_signal(signal.SIGTERM)
    program.communicate(timeout=120)

    assert (program.returncode, runs(store, "etl-jobs")[0].info.status) == (143, "FAILED")


@pytest.fixture
def silence() -> Any:
    """A server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@pytest.mark.parametrize("answers", [False, True], ids=["no server listens", "no server answers"])
def test_a_server_that_is_away_costs_one_warning_and_little_time(
    answers: bool, silence: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setenv("MLFLOW_TRACKING_URI", silence if answers else "http://127.0.0.1:9")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_TIMEOUT", "1")
    monkeypatch.setenv("MLFLOW_HTTP_REQUEST_MAX_RETRIES", "1")
    begin = time.monotonic()

    with SparkMLFlowClient("etl-jobs") as client:
        assert client.start_spark_run("run") is None
        client.log_metrics({"rows": 1})
        client.log_quality_metrics({"rows": 1}, "customers")

    assert time.monotonic() - begin < 20
    assert capsys.readouterr().out.count("tracking failed, the job goes on") == 1


def test_without_a_server_nothing_is_tracked_and_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.delenv("MLFLOW_TRACKING_URI", raising=False)

    with SparkMLFlowClient() as client:
        assert client.start_spark_run("run") is None

    assert capsys.readouterr().out == ""


@pytest.mark.spark
@pytest.mark.deequ
def test_metrics_of_deequ_are_taken_in_each_of_their_forms(spark: SparkSession, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SPARK_VERSION", "3.5")
    from pydeequ.checks import Check, CheckLevel
    from pydeequ.verification import VerificationResult, VerificationSuite

    check = Check(spark, CheckLevel.Warning, "Data Quality Checks").isComplete("id")
    suite = VerificationSuite(spark).onData(spark.range(3)).addCheck(check).run()

    expected: Mapping[str, float] = {"id/Completeness": 1.0}
    assert measured(suite.metrics) == expected
    assert measured(VerificationResult.successMetricsAsDataFrame(spark, suite)) == expected
    assert measured({"id/Completeness": 1}) == expected
