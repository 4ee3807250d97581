"""What all checks share: the stack, and a terminal to run its jobs at."""

import collections.abc
import dataclasses
import time

from stack import console, job_log, pages, terminal
from stack.checks.lake import Lake
from stack.job_log import JobLog
from stack.part import Workspace
from stack.report import Report
from stack.terminal import MadeRun


@dataclasses.dataclass(frozen=True)
class Stage:
    workspace: Workspace
    report: Report
    lake: Lake
    # The jobs that were run here, whose ends were looked at.
    done: set[str] = dataclasses.field(default_factory=set)

    def run(self, name: str, code: int = 0, label: str = "") -> MadeRun:
        """Runs a job that ends by itself, with this code."""
        run = self._start(name, label)
        found = run.wait(console.JOB_SECONDS)
        assert found == code, f"{name} ended with code {found} instead of {code}; see {run.log}"
        return run

    def stream(self, name: str, good: collections.abc.Callable[[JobLog], bool], label: str = "") -> None:
        """Runs a stream until its work is good, and ends it by Ctrl-C, after which it has to succeed."""
        run = self._start(name, label)
        alive = run.until(good, console.JOB_SECONDS)
        code = run.ctrl_c(console.STOP_SECONDS)
        assert alive, f"{name} ended by itself with code {code}; see {run.log}"
        assert code == 0, f"{name} ended with code {code} after SIGTERM; see {run.log}"

    def _start(self, name: str, label: str) -> MadeRun:
        self.done.add(name)
        return terminal.run_job(f"make run-job JOB={name}", name, label or name, self.workspace.logs)

    def typed(self, name: str) -> bool:
        """Whether a page has this job run; if so, it has ended, and what it did only has to be looked at."""
        if f"make run-job JOB={name}" not in pages.commands(*console.PAGES):
            return False
        self.done.add(name)
        log = JobLog.of(self.workspace.logs, f"{name}-{console.MARK}")
        end = time.monotonic() + console.JOB_SECONDS
        while not log.path.exists():
            assert time.monotonic() < end, f"{name} has not ended; its log would be {log}"
            time.sleep(terminal.PAUSE_SECONDS)
        return True

    def runs(self) -> int:
        """How many drivers have been started, by hand or here."""
        return len(list(self.workspace.logs.glob(f"{job_log.PREFIX}*.log")))
