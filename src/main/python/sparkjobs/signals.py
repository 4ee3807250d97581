"""SIGTERM: a stream ends after its batch, any other program at once."""

import os
import signal
import time
from types import FrameType
from typing import Any, ClassVar

from pyspark.sql import SparkSession

from sparkjobs.session import serve_callbacks

EXIT_CODE = 128 + signal.SIGTERM


class Terminated(BaseException):
    """SIGTERM arrived. No handler of mere exceptions may swallow it."""


class Stopping:
    """Whether SIGTERM has arrived, for whoever wants to finish something first."""

    def __init__(self) -> None:
        # A plain flag: the handler may run while this thread holds the lock of an Event.
        self._arrived = False
        self._patient = False

    def be_patient(self) -> None:
        """From here on the program looks at `arrived` by itself."""
        self._patient = True

    @property
    def arrived(self) -> bool:
        return self._arrived

    def wait(self, seconds: float) -> bool:
        """Waits, unless it has arrived, and says whether it has."""
        if not self._arrived:
            time.sleep(seconds)
        return self._arrived

    def listen(self) -> None:
        signal.signal(signal.SIGTERM, self._on_signal)

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._arrived = True
        if not self._patient:
            raise Terminated


class _Forwarder:
    """A sun.misc.SignalHandler: tells this process what the JVM was told."""

    def handle(self, _: Any) -> None:
        os.kill(os.getpid(), signal.SIGTERM)

    class Java:
        implements: ClassVar = ["sun.misc.SignalHandler"]


def forward_from_jvm(spark: SparkSession) -> None:
    """Has the JVM pass SIGTERM on where it is the parent: the kubelet tells spark-submit alone."""
    if "PYSPARK_GATEWAY_PORT" not in os.environ:
        return
    serve_callbacks(spark)
    context: Any = spark.sparkContext
    context._jvm.sun.misc.Signal.handle(context._jvm.sun.misc.Signal("TERM"), _Forwarder())
