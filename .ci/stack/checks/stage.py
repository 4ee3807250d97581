"""What all checks of a run share."""

import collections.abc
import dataclasses
import time

from stack import jobs
from stack.checks.lake import Lake
from stack.checks.report import Report
from stack.part import Workspace
from stack.servers import Servers

JOB_SECONDS = 600


@dataclasses.dataclass(frozen=True)
class Stage:
    stack: Servers
    report: Report
    lake: Lake

    @property
    def workspace(self) -> Workspace:
        return self.stack.workspace

    def run(self, name: str, label: str = "") -> jobs.Run:
        """Runs a job that ends by itself."""
        run = jobs.start(self.workspace, name, label)
        run.wait(JOB_SECONDS)
        self.report.add(run)
        return run

    def stream(self, name: str, good: collections.abc.Callable[[jobs.Run], bool], label: str = "") -> None:
        """Runs a stream until its work is good, and ends it by SIGTERM, after which it has to succeed."""
        run = jobs.start(self.workspace, name, label)
        end = time.monotonic() + JOB_SECONDS
        while not run.ended() and not good(run) and time.monotonic() < end:
            time.sleep(1)
        alive = not run.ended()
        code = run.stop()
        self.report.add(run)
        assert alive, f"{name} ended by itself with code {code}; see {run.log}"
        assert code == 0, f"{name} ended with code {code} after SIGTERM; see {run.log}"
