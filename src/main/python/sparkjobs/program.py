"""What every program does around its work: arguments, session, tracking, exit code."""

import sys
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from pyspark.sql import SparkSession
from services.spark_mlflow_client import SparkMLFlowClient

from sparkjobs import log
from sparkjobs.arguments import Arguments, Refused
from sparkjobs.session import open_session
from sparkjobs.signals import EXIT_CODE, Stopping, Terminated, forward_from_jvm
from sparkjobs.values import Fault

DONE, FAILED, REFUSED = 0, 1, 2

Settings = TypeVar("Settings")


@dataclass
class Run:
    """One run of a program: its session, its tracking, and what it has to say at the end."""

    spark: SparkSession
    tracking: SparkMLFlowClient
    stopping: Stopping
    summary: dict[str, float] = field(default_factory=dict)

    def count(self, **numbers: float) -> None:
        """Adds to the numbers that the run reports when it ends."""
        for name, number in numbers.items():
            self.summary[name] = self.summary.get(name, 0) + number


def execute(
    arguments: Arguments[Settings], work: Callable[[Settings, Run], int], given: Sequence[str] | None = None
) -> int:
    """Runs a program, and says how it ended as an exit code."""
    try:
        settings = arguments.parse(sys.argv[1:] if given is None else given)
    except Refused as faults:
        for fault in str(faults).splitlines():
            log.error("argument refused", fault=fault)
        return REFUSED
    stopping = Stopping()
    stopping.listen()
    return _in_session(arguments.program, settings, work, stopping)


def _in_session(program: str, settings: Settings, work: Callable[[Settings, Run], int], stopping: Stopping) -> int:
    start = time.monotonic()
    log.info("started", program=program, settings=settings)
    spark = open_session()
    code = FAILED
    try:
        forward_from_jvm(spark)
        run = Run(spark, SparkMLFlowClient(), stopping)
        with run.tracking:
            run.tracking.start_spark_run(log.job_name(), {"program": program})
            code = work(settings, run)
            run.tracking.log_metrics(run.summary)
            run.tracking.end_run("FINISHED" if code == DONE else "FAILED")
        log.info("ended", exit_code=code, seconds=round(time.monotonic() - start, 1), **run.summary)
    except Terminated:
        code = EXIT_CODE
        log.warning("terminated", exit_code=code)
    except Fault as fault:
        code = REFUSED
        log.error("refused", fault=str(fault), exit_code=code)
    except Exception as failure:
        log.error("failed", error=type(failure).__name__, message=str(failure).splitlines()[:1], exit_code=code)
        traceback.print_exc()
    finally:
        spark.stop()
    return code
