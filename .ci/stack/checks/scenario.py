"""The order of the checks: what depends on nothing runs side by side, as far as the machine allows."""

import threading

from stack import cluster, jobs
from stack.checks import lake
from stack.checks.report import Report
from stack.servers import Servers

EVENT_COLUMNS = ("event_id", "event_type", "event_time", "customer_id", "order_id", "amount", "currency")
STREAM_SECONDS = 180


class Scenario:
    def __init__(self, stack: Servers, report: Report, stopped: threading.Event) -> None:
        self._stack = stack
        self._workspace = stack.workspace
        self._report = report
        self._stopped = stopped
        self._lake = lake.Lake(stack.workspace)

    def play(self) -> None:
        self._report.check("the bootstrap changes nothing the second time", self._bootstrap_again)
        self._report.check("events and what is none are told apart, row by row", self._events)

    def _bootstrap_again(self) -> None:
        said = cluster.bootstrap(self._workspace)
        assert "created" not in said, said
        assert said.count("exists") > 0, said

    def _events(self) -> None:
        sent = self._stack.sent
        wanted = [event.row for event in sent if event.row]
        run = jobs.start(self._workspace, "kafka-to-iceberg-etl")
        rows = self._lake.wait("raw.events", lambda rows: len(rows) >= len(wanted), lambda: not run.ended(), STREAM_SECONDS)
        code = run.stop()
        self._report.add(run)
        lake.same(rows, wanted, EVENT_COLUMNS)
        assert code == 0, code
