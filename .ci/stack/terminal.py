"""Commands as a user types them at a terminal, where Ctrl-C tells all of their processes at once."""

import collections.abc
import dataclasses
import os
import pathlib
import re
import signal
import subprocess
import time

from stack import job_log, layout
from stack.job_log import JobLog

ENDED = re.compile(r"(?m)^\S+ ended with code (-?\d+) after (\d+) s$")
PAUSE_SECONDS = 0.5
# Should this process be killed, the command ends as by a signal of its own. What runs in the background of a script is
# deaf to Ctrl-C, and hands that down.
TERMINAL = ("setpriv", "--pdeathsig", "TERM", "--", "env", "--default-signal=INT")
# Begins the name of the file with what a run of a job says, beside the log of the job itself.
OUTPUT = "run-job-"


@dataclasses.dataclass
class Typed:
    """A command that runs; what it says goes to a file."""

    command: str
    output: pathlib.Path
    process: "subprocess.Popen[bytes]"

    def said(self) -> str:
        return self.output.read_text(encoding="utf-8", errors="replace")

    def ended(self) -> bool:
        return self.process.poll() is not None

    def wait(self, seconds: float) -> int:
        """The exit code; what has not ended by then is killed, and its code says so."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)
            return self.process.wait()

    def ctrl_c(self, seconds: float) -> int:
        if not self.ended():
            os.killpg(self.process.pid, signal.SIGINT)
        return self.wait(seconds)


def typed(
    command: str,
    output: pathlib.Path,
    environment: collections.abc.Mapping[str, str] | None = None,
    within: collections.abc.Sequence[str] = (),
) -> Typed:
    """Starts it in the project's folder; `within` is what it is started by."""
    with output.open("wb") as file:
        process = subprocess.Popen(
            [*TERMINAL, *within, "bash", "-c", command],
            cwd=layout.PROJECT,
            env=os.environ | dict(environment or {}),
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    return Typed(command, output, process)


@dataclasses.dataclass
class MadeRun:
    """A run of `make run-job`."""

    label: str
    typed: Typed
    log: JobLog

    def wait(self, seconds: float) -> int:
        self.typed.wait(seconds)
        return self._keep()

    def ctrl_c(self, seconds: float) -> int:
        self.typed.ctrl_c(seconds)
        return self._keep()

    def until(self, good: collections.abc.Callable[[JobLog], bool], seconds: float) -> bool:
        """Whether the job still runs when its log is good, or when the time is over."""
        end = time.monotonic() + seconds
        while not self.typed.ended() and not good(self.log) and time.monotonic() < end:
            time.sleep(PAUSE_SECONDS)
        return not self.typed.ended()

    def _keep(self) -> int:
        """The next run of the job would begin the log anew. The code is the job's; make has codes of its own."""
        kept = self.log.path.with_name(f"{job_log.PREFIX}{self.label}.log")
        if self.log.path.exists():
            self.log = JobLog(self.log.path.rename(kept))
        ended = ENDED.search(self.typed.said())
        return int(ended.group(1)) if ended else self.typed.process.returncode or -1


def run_job(command: str, job: str, label: str, logs: pathlib.Path) -> MadeRun:
    log = JobLog.of(logs, job)
    log.path.unlink(missing_ok=True)
    return MadeRun(label, typed(command, logs / f"{OUTPUT}{label}.log"), log)
