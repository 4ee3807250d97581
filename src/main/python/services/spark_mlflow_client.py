"""Logs a Spark job to MLflow. A tracking server that is slow, wrong or away costs one warning and never the job.

    client = SparkMLFlowClient(experiment_name="etl-jobs")
    client.start_spark_run("my-etl-job", tags={"source": "kafka"})
    client.log_metrics({"records_processed": 1000})
    client.end_run(status="FINISHED")

As a context manager it ends its run by itself. A run that is still open when the program ends is FAILED.
"""

import atexit
import contextlib
import os
import platform
import re
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from types import FrameType, TracebackType
from typing import Any, TypeVar

from pyspark.sql import DataFrame, SparkSession
from sparkjobs import log
from sparkjobs.signals import EXIT_CODE, forward_from_jvm

Answer = TypeVar("Answer")

# What bounds each request where the platform says nothing: without them a job would wait for many minutes.
_BOUNDS = {"MLFLOW_HTTP_REQUEST_TIMEOUT": "5", "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "1"}
_DEFAULT_EXPERIMENT = "spark-jobs"


class SparkMLFlowClient:
    """One run of one experiment."""

    def __init__(self, experiment_name: str | None = None) -> None:
        self._experiment = experiment_name or os.environ.get("MLFLOW_EXPERIMENT_NAME") or _DEFAULT_EXPERIMENT
        self._enabled = bool(os.environ.get("MLFLOW_TRACKING_URI"))
        self._warned = False
        self._run_id: str | None = None
        self._server: Any = None

    def start_spark_run(self, name: str, tags: Mapping[str, str] | None = None) -> str | None:
        """Starts a run and gives its id, or None where nothing is tracked."""
        if self._run_id is not None:
            self.end_run()
        self._run_id = self._try("start", lambda: self._create(name, {**spark_tags(), **(tags or {})}))
        if self._run_id is None:
            self._enabled = False
            return None
        atexit.register(self.end_run, "FAILED")
        _end_by_signal()
        return self._run_id

    def log_metrics(self, metrics: Mapping[str, float]) -> None:
        """Logs numbers under their names."""
        if self._run_id is not None and metrics:
            self._try("log metrics", lambda: self._log(metrics))

    def log_quality_metrics(self, metrics: Any, table: str) -> None:
        """Logs what Deequ measured of a table: `metrics` of its result, its data frame, or a mapping."""
        if self._run_id is not None:
            self._try("log quality metrics", lambda: self._log(_of_table(measured(metrics), table)))

    def end_run(self, status: str = "FINISHED") -> None:
        """Ends the run as FINISHED, FAILED or KILLED; without a run it does nothing."""
        if self._run_id is not None:
            run_id, self._run_id = self._run_id, None
            self._try("end", lambda: self._server.set_terminated(run_id, status))
            atexit.unregister(self.end_run)

    def __enter__(self) -> "SparkMLFlowClient":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end_run("FINISHED" if kind is None else "FAILED")

    def _create(self, name: str, tags: Mapping[str, str]) -> str:
        for variable, bound in _BOUNDS.items():
            os.environ.setdefault(variable, bound)
        # Imported here: it takes seconds, which jobs that are not tracked need not spend.
        from mlflow.tracking import MlflowClient

        self._server = MlflowClient()
        found = self._server.get_experiment_by_name(self._experiment)
        experiment = found.experiment_id if found else self._server.create_experiment(self._experiment)
        run_id: str = self._server.create_run(experiment, run_name=name, tags=dict(tags)).info.run_id
        return run_id

    def _log(self, metrics: Mapping[str, float]) -> None:
        from mlflow.entities import Metric

        now = int(time.time() * 1000)
        entries = [Metric(_name(name), float(value), now, 0) for name, value in metrics.items()]
        self._server.log_batch(self._run_id, metrics=entries)

    def _try(self, what: str, request: Callable[[], Answer]) -> Answer | None:
        if not self._enabled:
            return None
        try:
            return request()
        except Exception as failure:
            if not self._warned:
                self._warned = True
                log.warning("tracking failed, the job goes on", step=what, error=str(failure).splitlines()[0][:300])
            return None


def spark_tags() -> dict[str, str]:
    """Who runs: job, application, versions, and where its history is shown."""
    tags = {"spark.job": log.job_name(), "python.version": platform.python_version()}
    spark = SparkSession.getActiveSession()
    if spark is None:
        return tags
    application = spark.sparkContext.applicationId
    tags |= {"spark.app.id": application, "spark.version": spark.version}
    history = os.environ.get("SPARK_HISTORY_URL")
    if history:
        tags["spark.history"] = f"{history.rstrip('/')}/history/{application}/"
    return tags


def measured(metrics: Any) -> dict[str, float]:
    """Numbers by their names, from whatever form Deequ's metrics have."""
    if isinstance(metrics, Mapping):
        return {str(name): float(value) for name, value in metrics.items()}
    if isinstance(metrics, DataFrame):
        return {f"{row['instance']}/{row['name']}": float(row["value"]) for row in metrics.collect()}
    return {
        f"{each.instance()}/{each.name()}": float(each.value().get())
        for metric in _elements(metrics.values())
        for each in _elements(metric.flatten())
        if each.value().isSuccess()
    }


def _elements(of_scala: Any) -> Iterator[Any]:
    iterator = of_scala.iterator()
    while iterator.hasNext():
        yield iterator.next()


def _of_table(metrics: Mapping[str, float], table: str) -> dict[str, float]:
    return {f"{table}/{name}": value for name, value in metrics.items()}


def _name(name: str) -> str:
    """MLflow refuses other characters, and no leading slash."""
    return re.sub(r"[^\w./ -]", "_", name).lstrip("/")


def _end_by_signal() -> None:
    """Lets SIGTERM end the program as an error would, so that its run is ended. A handler of the program stays."""
    if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGTERM) == signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _exit)
        spark = SparkSession.getActiveSession()
        if spark is not None:
            with contextlib.suppress(Exception):
                forward_from_jvm(spark)


def _exit(_number: int, _frame: FrameType | None) -> None:
    sys.exit(EXIT_CODE)
